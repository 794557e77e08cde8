package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, in both languages, light and dark, narrow and wide. */
final class PagesForEveryoneTest extends InBrowser {

  static Stream<Arguments> pages() {
    return PageKinds.ALL.entrySet().stream()
        .flatMap(
            page ->
                List.of("nl", "en").stream()
                    .map(
                        language ->
                            Arguments.of(
                                page.getKey(),
                                language,
                                page.getValue()
                                    + (page.getValue().contains("?") ? "&" : "?")
                                    + "lang="
                                    + language)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("pages")
  void axe_finds_nothing_nothing_overflows_and_nothing_is_a_bare_address(
      String kind, String language, String path) throws IOException {
    browser.darken(false);
    browser.show(site.address(path), WIDE);
    browser.drawAll();
    browser.picture(kind + "-" + language + "-" + WIDE);
    assertThat(bareAddresses()).as("bare addresses").isEqualTo("[]");
    assertFitsWithoutProblems(WIDE);
    browser.resize(NARROW);
    browser.darken(true);
    assertFitsWithoutProblems(NARROW);
    browser.picture(kind + "-" + language + "-" + NARROW + "-dark");
    assertThat(browser.complaints())
        .filteredOn(complaint -> !complaint.contains("404"))
        .as("what the browser complained of")
        .isEmpty();
  }

  /** All rules at both widths and in both themes; no rule hangs on a width and a theme at once. */
  private void assertFitsWithoutProblems(int width) throws IOException {
    assertThat(browser.accessibilityProblems()).as("%s pixels wide", width).isEmpty();
    assertThat(browser.is("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("fits in %s pixels", width)
        .isTrue();
  }

  /** Headings, cells and items that read as one of our addresses. */
  private String bareAddresses() {
    return String.valueOf(
        browser
            .driver()
            .executeScript(
                """
                return [...document.querySelectorAll("h1, h2, h3, td, dd, dt, li")]
                  .filter((element) => !element.closest("code, pre, q, form, .code"))
                  .map((element) => [...element.childNodes].filter((node) => node.nodeName !== "CODE")
                    .map((node) => node.textContent).join("").trim())
                  .filter((text) => /^https?:\\/\\/w3id\\.org\\/kamergraaf\\/(id|def|graph)/.test(text));
                """));
  }
}
