package nl.kamergraaf.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kamergraaf.document.BlockText;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

final class HtmlReaderTest {
  private final HtmlReader reader = new HtmlReader(Limits.DEFAULT);

  @Test
  void reads_the_publication_without_the_site_around_it() {
    assertThat(
            read(
                """
                <!DOCTYPE html>
                <html lang="nl"><head><meta name="DC.identifier" content="ah-tk-20302031-12">
                <title>Overheid.nl</title><script>var x = "nee";</script></head>
                <body><header>Zoeken</header><nav>Menu</nav>
                <article>
                  <h1 class="stuktitel">12</h1>
                  <p>Vragen van het lid <b>Zandloper</b> (ABC) over <i>een brug</i>.</p>
                  <div class="vraag"><h2 class="stuktitel">Vraag 1</h2>
                    <p>Kent u het bericht?<a class="nootnum" id="r1" href="#n1">1</a> Hoeveel m<sup>2</sup> is het?</p></div>
                  <div class="antwoord"><p class="nummer">Antwoord 1</p>
                    <p>Ja.<br>Het is klein.</p>
                    <ul><li>Eén reden;</li><li>nog een.</li></ul>
                    <table><tr><th>Jaar</th><th>Keren</th></tr><tr><td>2029</td><td>0</td></tr></table></div>
                  <div class="kamervraagopmerking"><h2>Toelichting</h2><p>Zie ook elders.</p></div>
                  <div id="noten"><div class="voet noot"><sup><span class="nootnum">1</span></sup>
                    <p>De Krant, 1 oktober 2030. <a href="#r1">Naar boven</a></p></div></div>
                </article><footer>Over deze site</footer></body></html>
                """))
        .containsExactly(
            "FURNITURE ah-tk-20302031-12",
            "HEADING 12",
            "TEXT Vragen van het lid Zandloper (ABC) over een brug.",
            "HEADING Vraag 1",
            "TEXT Kent u het bericht?{1} Hoeveel m² is het?",
            "HEADING Antwoord 1",
            "TEXT Ja. Het is klein.",
            "TEXT Eén reden;",
            "TEXT nog een.",
            "TEXT Jaar | Keren",
            "TEXT 2029 | 0",
            "HEADING Toelichting",
            "REMARK Zie ook elders.",
            "NOTE 1 De Krant, 1 oktober 2030.");
  }

  @Test
  void reads_the_encoding_that_the_page_declares() {
    String page =
        "<html><head><meta charset=iso-8859-1></head><body><p>Coöperatie</p></body></html>";
    var file = new SourceFile("page.html", page.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(BlockText.of(reader.read(file))).containsExactly("TEXT Coöperatie");
  }

  @Test
  void survives_elements_that_nest_without_end() {
    assertThat(read("<html><body>" + "<div>".repeat(50_000) + "diep")).containsExactly("TEXT diep");
  }

  @Test
  void refuses_a_page_without_text() {
    var file =
        new SourceFile("page.html", "<html><body><img src=a.png>".getBytes(StandardCharsets.UTF_8));
    assertThat(BlockText.refusal(reader.read(file)))
        .isEqualTo("page.html: NO_TEXT: the page holds no text");
  }

  @Property(tries = 200, seed = "42")
  void never_throws(@ForAll byte[] bytes) {
    assertThat(reader.read(new SourceFile("any.html", bytes))).isNotNull();
  }

  private List<String> read(String page) {
    return BlockText.of(
        reader.read(new SourceFile("page.html", page.getBytes(StandardCharsets.UTF_8))));
  }
}
