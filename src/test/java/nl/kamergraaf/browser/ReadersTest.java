package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers can do with the pages, with a keyboard alone, without script and on paper. */
final class ReadersTest extends InBrowser {
  private static final String DOCUMENT = "/doc/document/ah-tk-20232024-1531?lang=en";
  private static final String NETWORK = "/doc/group/volt?lang=en";

  @BeforeEach
  void asUsual() {
    browser.darken(false);
  }

  private void press(CharSequence... keys) {
    browser.driver().switchTo().activeElement().sendKeys(keys);
  }

  @Test
  void the_first_tab_leads_past_the_menu_to_the_content() {
    browser.show(site.address("/?lang=en"), WIDE);
    browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
    assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Skip to content");
    press(Keys.ENTER);
    assertThat(browser.driver().getCurrentUrl()).endsWith("#content");
  }

  @Test
  void names_are_offered_while_one_types_and_the_keyboard_chooses() {
    browser.show(site.address("/?lang=en"), WIDE);
    WebElement box = browser.driver().findElement(By.id("words"));
    box.sendKeys("nuct");
    browser.until(() -> browser.is("!document.getElementById('words-offers').hidden"));
    box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.until(() -> browser.is("location.pathname.endsWith('/nuctech')"));
  }

  @Test
  void how_a_fact_is_known_opens_and_closes_by_keyboard() {
    browser.show(site.address(DOCUMENT), WIDE);
    WebElement summary = browser.driver().findElement(By.cssSelector(".passage .why summary"));
    browser.driver().executeScript("arguments[0].focus()", summary);
    press(Keys.ENTER);
    assertThat(browser.is("document.querySelector('.passage .why').open")).isTrue();
    press(Keys.ENTER);
    assertThat(browser.is("document.querySelector('.passage .why').open")).isFalse();
  }

  @Test
  void footnotes_are_called_within_the_text_and_lead_back_to_it() {
    browser.show(site.address(DOCUMENT), WIDE);
    WebElement mark = browser.driver().findElement(By.cssSelector(".passage p sup.note a"));
    String note = String.valueOf(mark.getDomAttribute("href"));
    assertThat(browser.driver().findElements(By.cssSelector(note + " .place a"))).isNotEmpty();
    assertThat(
            browser.is(
                "document.querySelector('.passage p sup.note').previousSibling.textContent.length >"
                    + " 0"))
        .isTrue();
  }

  @Test
  void a_network_is_walked_by_arrow_keys_says_where_one_is_and_opens_by_enter() {
    browser.show(site.address(NETWORK), WIDE);
    browser.drawAll();
    browser.driver().executeScript("document.querySelector('.plot.network').focus()");
    String first = said();
    assertThat(first).startsWith("CDA, linked with ").contains("ChristianUnion");
    press(Keys.HOME, Keys.END);
    assertThat(said()).startsWith("Volt, ");
    press(Keys.ARROW_UP, Keys.ARROW_DOWN, Keys.ARROW_LEFT, Keys.ARROW_RIGHT);
    assertThat(said()).contains(", linked with ");
    press(Keys.HOME, Keys.ENTER);
    browser.until(() -> browser.is("location.pathname.endsWith('/cda')"));
  }

  @Test
  void tab_leaves_a_network() {
    browser.show(site.address(NETWORK), WIDE);
    browser.drawAll();
    browser.driver().executeScript("document.querySelector('.plot.network').focus()");
    press(Keys.TAB);
    assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("summary");
  }

  private String said() {
    return browser.driver().findElement(By.cssSelector(".plot.network [role=status]")).getText();
  }

  @Test
  void tab_leaves_the_editor_of_queries() {
    browser.show(site.address("/query?lang=en"), WIDE);
    browser.until(() -> browser.is("document.getElementById('query-editor') !== null"));
    browser.driver().executeScript("document.getElementById('query-editor').focus()");
    press(Keys.TAB);
    assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("Run");
  }

  @Test
  void the_editor_completes_our_terms() {
    browser.show(site.address("/query?lang=en"), WIDE);
    browser.until(() -> browser.is("document.getElementById('query-editor') !== null"));
    browser
        .driver()
        .executeScript(
            """
            const editor = document.querySelector(".CodeMirror").CodeMirror;
            editor.setValue("PREFIX kg: <https://w3id.org/kamergraaf/def#>\\nSELECT * WHERE { ?document kg:subm }");
            editor.setCursor({ line: 1, ch: editor.getLine(1).indexOf(" }") });
            editor.focus();
            """);
    press(Keys.chord(Keys.CONTROL, Keys.SPACE));
    browser.until(
        () ->
            browser.is(
                "[...document.querySelectorAll('.CodeMirror-hint')].some((hint) =>"
                    + " hint.textContent.includes('submittedOn')) ||"
                    + " document.querySelector('.CodeMirror').CodeMirror.getValue().includes('kg:submittedOn')"));
  }

  @Test
  void a_query_runs_and_its_permanent_link_shows_the_same() {
    browser.show(site.address("/query?lang=en"), WIDE);
    browser.until(() -> browser.is("document.getElementById('query-editor') !== null"));
    browser.driver().executeScript("document.querySelector('.editor button').click()");
    browser.until(() -> browser.is("document.querySelector('.permanent a') !== null"));
    String before = rows();
    browser.driver().findElement(By.cssSelector(".permanent a")).click();
    browser.until(() -> browser.is("location.pathname.startsWith('/q/')"));
    assertThat(rows()).isEqualTo(before).isNotEmpty();
  }

  private String rows() {
    return String.valueOf(
        browser.driver().executeScript("return document.querySelector('main tbody').textContent"));
  }

  @Test
  void without_script_the_figures_are_tables_and_the_search_searches() {
    try (Browser plain = Browser.withoutScript()) {
      plain.show(site.address(NETWORK), WIDE);
      List<WebElement> tables = plain.driver().findElements(By.cssSelector("figure table"));
      assertThat(tables).isNotEmpty().allMatch(WebElement::isDisplayed);
      plain.show(site.address("/?lang=en"), WIDE);
      WebElement box = plain.driver().findElement(By.id("words"));
      box.sendKeys("veiligheid", Keys.ENTER);
      plain.until(() -> String.valueOf(plain.driver().getCurrentUrl()).contains("q=veiligheid"));
      assertThat(plain.driver().findElements(By.cssSelector(".hits li"))).isNotEmpty();
    }
  }

  @Test
  void without_script_a_query_runs_too() {
    try (Browser plain = Browser.withoutScript()) {
      plain.show(site.address("/query?lang=en"), WIDE);
      plain.driver().findElement(By.cssSelector(".editor button")).click();
      plain.until(() -> String.valueOf(plain.driver().getCurrentUrl()).contains("query="));
      assertThat(plain.driver().findElements(By.cssSelector("main tbody tr"))).isNotEmpty();
    }
  }

  @Test
  void every_figure_links_the_query_that_gives_its_table() {
    browser.show(site.address(NETWORK), WIDE);
    List<WebElement> figures = browser.driver().findElements(By.tagName("figure"));
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (WebElement figure : figures) {
      String query = figure.findElement(By.cssSelector(".made a")).getDomAttribute("href");
      rows.put(String.valueOf(query), figure.findElements(By.cssSelector("tbody tr")).size());
    }
    assertThat(rows).isNotEmpty().allSatisfy((query, count) -> assertThat(count).isGreaterThan(1));
    rows.forEach(
        (query, count) -> {
          browser.show(site.address(query), WIDE);
          assertThat(browser.driver().findElements(By.cssSelector("main tbody tr"))).hasSize(count);
        });
  }

  @Test
  void on_paper_there_are_no_menus_and_no_forms() {
    browser.show(site.address(DOCUMENT), WIDE);
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(browser.driver().findElements(By.cssSelector("nav, form")))
        .noneMatch(WebElement::isDisplayed);
    assertThat(browser.driver().findElement(By.tagName("h1")).isDisplayed()).isTrue();
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }
}
