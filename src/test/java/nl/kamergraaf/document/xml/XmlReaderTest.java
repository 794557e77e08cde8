package nl.kamergraaf.document.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kamergraaf.document.BlockText;
import nl.kamergraaf.document.Link;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Structure;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class XmlReaderTest {
  private final XmlReader reader = new XmlReader(Limits.DEFAULT);

  @Test
  void words_that_the_markup_links_keep_their_place_in_the_pinned_text() {
    ParliamentaryDocument document =
        document(
            """
            <kamervragen><kamervraagomschrijving>Vragen van het lid Zandloper (ABC) over de brug.
            </kamervraagomschrijving><vraag><nr>Vraag 1</nr><al>Kent u <extref doc="kst-39999-3">
            de brief </extref>van mei<noot id="n"><noot.nr>1</noot.nr><noot.al>Zie <extref
            doc="https://krant.example/brug" soort="URL">«Brug dicht»</extref>.</noot.al></noot>?</al>
            <al>En de <dossierref dossier="39 999">begroting</dossierref>?</al></vraag></kamervragen>
            """);

    Passage question = document.questions().getFirst().passage();
    Passage note = document.footnotes().getFirst().passage();
    assertThat(question.links())
        .map(link -> words(question, link))
        .containsExactly("de brief", "begroting");
    assertThat(question.links()).map(Link::target).containsExactly("kst-39999-3", "dossier-39999");
    assertThat(note.links()).map(link -> words(note, link)).containsExactly("«Brug dicht»");
  }

  private static String words(Passage passage, Link link) {
    return passage.text().substring(link.start(), link.end());
  }

  private ParliamentaryDocument document(String xml) {
    SourceFile file = new SourceFile("brug.xml", xml.getBytes(StandardCharsets.UTF_8));
    return switch (reader.read(file).then(blocks -> Structure.of(file, blocks))) {
      case Outcome.Accepted<ParliamentaryDocument>(ParliamentaryDocument read) -> read;
      case Outcome.Refused<ParliamentaryDocument>(var reason) -> throw new AssertionError(reason);
    };
  }

  @Test
  void reads_the_modern_form() throws IOException {
    assertThat(read(resource("modern.xml")))
        .containsExactly(
            "FURNITURE ah-tk-20302031-12",
            "FURNITURE Tweede Kamer der Staten-Generaal",
            "FURNITURE Vergaderjaar 2030-2031",
            "FURNITURE Aanhangsel van de Handelingen",
            "HEADING 12",
            "TEXT Vragen van de leden Zandloper en Van der Eik (beiden ABC) aan de Minister van"
                + " Wegen over een brug die niet meer opengaat (ingezonden 2 oktober 2030).",
            "TEXT Antwoord van Minister Molenaar (Wegen) (ontvangen 20 oktober 2030).",
            "HEADING Vraag 1",
            "TEXT Kent u het bericht over de brug?{1} Hoeveel m² beslaat zij, en hoeveel CO2"
                + " kostte zij?",
            "NOTE 1 De Krant, 1 oktober 2030, «Brug dicht», https://krant.example/brug.",
            "HEADING Antwoord 1",
            "TEXT Ja.{1} Er zijn twee redenen:",
            "TEXT a. zij is oud, zie Kamerstuk 39 999, nr. 3;",
            "TEXT b. zij is zwaar.",
            "TEXT Openingen per jaar",
            "TEXT Jaar | Keren",
            "TEXT 2029 | 0",
            "NOTE 1 Geteld door de brugwachter.",
            "HEADING Vraag",
            "TEXT Wilt u haar herstellen?",
            "HEADING Antwoord 2",
            "TEXT Ja.",
            "HEADING Toelichting",
            "REMARK Deze vragen vullen eerdere aan.");
  }

  @Test
  void reads_the_dialect_of_before_2010() throws IOException {
    assertThat(read(resource("legacy.xml")))
        .containsExactly(
            "HEADING 2979800010",
            "TEXT Vragen van het lid Zandloper (ABC) aan de Minister van Wegen over een"
                + " coöperatie van veerlieden. (Ingezonden 2 februari 1998)",
            "HEADING Vraag 1",
            "TEXT Kent u de coöperatie?{1}",
            "HEADING Vraag 2",
            "TEXT Krijgt zij geld?",
            "REMARK Het veer vaart sinds 1950.",
            "TEXT Antwoord van Minister Molenaar (Wegen). (Ontvangen 20 februari 1998)",
            "HEADING Antwoord 1 en 2",
            "TEXT Ja.",
            "NOTE 1 De Krant, 1 februari 1998.");
  }

  @Test
  void unknown_elements_let_their_text_through() {
    assertThat(
            read("<kamervragen><al>Een <wonderlijk>vreemd</wonderlijk> woord</al></kamervragen>"))
        .containsExactly("TEXT Een vreemd woord");
  }

  @Test
  void fetches_no_external_entity() {
    String text =
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a><al>voor &x; na</al></a>";
    assertThat(refusal(text)).startsWith("publication.xml:1: BROKEN_XML: The entity \"x\"");
  }

  @Test
  void expands_no_entity_bomb() {
    var bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
    }
    String text = bomb + "]><a><al>&e39;</al></a>";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(refusal(text)).contains("BROKEN_XML"));
  }

  @Test
  void refuses_elements_that_nest_too_deep() {
    String text = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    assertThat(refusal(text))
        .isEqualTo("publication.xml:1: BROKEN_XML: elements nest deeper than 200");
  }

  @Test
  void names_the_line_where_a_file_is_cut_off() {
    assertThat(refusal("<vragen>\n<vraag><al>Kent u"))
        .startsWith("publication.xml:2: BROKEN_XML: XML document structures must start and end");
  }

  @Test
  void refuses_elements_without_text() {
    assertThat(refusal("<vragen><vraag/></vragen>"))
        .isEqualTo("publication.xml: NO_TEXT: its elements hold no text");
  }

  @Property(tries = 200, seed = "42")
  void never_throws(@ForAll byte[] bytes) {
    assertThat(reader.read(new SourceFile("any.xml", bytes))).isNotNull();
  }

  private List<String> read(String text) {
    return BlockText.of(reader.read(file(text.getBytes(StandardCharsets.UTF_8))));
  }

  private List<String> read(byte[] bytes) {
    return BlockText.of(reader.read(file(bytes)));
  }

  private String refusal(String text) {
    return BlockText.refusal(reader.read(file(text.getBytes(StandardCharsets.UTF_8))));
  }

  private static SourceFile file(byte[] bytes) {
    return new SourceFile("publication.xml", bytes);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = XmlReaderTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
