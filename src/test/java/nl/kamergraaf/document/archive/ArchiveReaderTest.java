package nl.kamergraaf.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.reader.DocumentReader;
import nl.kamergraaf.fact.Disagreement;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.fact.Theme;
import nl.kamergraaf.fact.header.HeaderReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

/** The faults of the archive of 1984 to 2008, each in words of our own. */
class ArchiveReaderTest {
  private static final String ASKING =
      "Vragen van het lid Jansen (P.v.d.A.) aan de minister van Financie¨n over de dijk."
          + " (Ingezonden 3 maart 1999); Antwoord";

  private static String paper(String type, String asking, String found, String rest) {
    return """
    <?xml version="1.0"?>
    <kvr type="%s"><meta><metadata>
    <item attribuut="Bibliografische_omschrijving">%s</item>
    <item attribuut="Rubriek">Milieu (Geluidhinder) Welzijn</item>
    <item attribuut="Vindplaats">%s</item>
    <item attribuut="Indiener"><persoon partij="PvdA">Jansen</persoon></item>
    <item attribuut="Datum_indiening">1999-03-03</item></metadata>
    <header kamer="2" vergaderjaar="Vergaderjaar  1 9 9 8 - 1 9 9 9 "/>
    <vraagdata vraagnummer="12" indiendatum="1999-03-3"><vrager partij="PvdA">Jansen</vrager></vraagdata>
    """
            .formatted(type, asking, found)
        + rest;
  }

  private static final String FOUND = "Kamervragen met antwoord 1998-1999, nr. 12, Tweede Kamer";
  private static final String ANSWERED =
      """
      <antwoorddata antwoorddatum="1999-04-2"><antwoorder functie="mmister" ministerie="Financiën">Smit</antwoorder>
      <mede-antwoorder/></antwoorddata></meta>
      """;

  private static ParliamentaryDocument read(String xml) {
    var file = new SourceFile("KVR1.xml", xml.getBytes(StandardCharsets.UTF_8));
    return switch (new DocumentReader().read(file)) {
      case Outcome.Accepted<ParliamentaryDocument>(var document) -> document;
      case Outcome.Refused<ParliamentaryDocument>(var why) -> throw new AssertionError(why);
    };
  }

  private static HeaderFacts header(ParliamentaryDocument document) {
    return new HeaderReader("Financiën"::equals).read(document);
  }

  @Test
  void header_comes_from_the_sentence_and_the_elements_that_it_was_cut_into() {
    HeaderFacts header =
        header(read(paper("Antwoord", ASKING, FOUND, ANSWERED + "<vragen/></kvr>")));
    assertThat(header.publicationId().map(Stated::value)).contains("ah-tk-19981999-12");
    assertThat(header.askers().getFirst().group()).contains("P.v.d.A.");
    assertThat(header.addressees().getFirst().value()).isEqualTo("Minister van Financiën");
    assertThat(header.received().orElseThrow().value()).isEqualTo("1999-04-02");
    assertThat(header.repliers().getFirst().title()).isEqualTo("Minister van Financiën");
    assertThat(header.themes())
        .extracting(Theme::label)
        .containsExactly("Milieu (Geluidhinder)", "Welzijn");
    assertThat(header.disagreements()).isEmpty();
  }

  @Test
  void reprints_and_papers_of_the_senate_have_ids_of_their_own() {
    String senate = "Kamervragen met antwoord 1998-1999, nr. 12H, Eerste Kamer";
    HeaderFacts header =
        header(read(paper("Antwoord", ASKING, senate, ANSWERED + "<vragen/></kvr>")));
    assertThat(header.publicationId().map(Stated::value)).contains("ah-ek-19981999-12-h1");
    assertThat(header.original().map(Stated::value)).contains("ah-ek-19981999-12");
  }

  @Test
  void a_reprint_of_a_question_is_told_by_a_letter_in_place_of_its_last_digit() {
    String reprint = "Kamervragen 1998-1999, vraagnr. 298990123H, Tweede Kamer";
    HeaderFacts header = header(read(paper("", ASKING, reprint, ANSWERED + "<vragen/></kvr>")));
    assertThat(header.publicationId().map(Stated::value)).contains("kv-tk-2989901230-h1");
    assertThat(header.original().map(Stated::value)).contains("kv-tk-2989901230");
  }

  @Test
  void a_paper_filed_under_another_session_than_it_was_printed_in_keeps_its_own() {
    String filed = "Kamervragen met antwoord 1997-1998, nr. 12, Tweede Kamer";
    String answered = ANSWERED.replace("1999-04-2", "1998-10-2");
    HeaderFacts header =
        header(read(paper("Antwoord", ASKING, filed, answered + "<vragen/></kvr>")));
    assertThat(header.publicationId().map(Stated::value)).contains("ah-tk-19981999-12");
    assertThat(header.disagreements())
        .extracting(Disagreement::property)
        .contains(Disagreement.Property.IDENTIFIER, Disagreement.Property.SESSION_YEAR);
  }

  @Test
  void a_lost_opening_and_lost_commas_are_set_again() {
    String lost = "JansenDe Boer(beiden PvdA) over de dijk (Ingezonden 3 maart 1999); Antwoord";
    String xml =
        paper("Antwoord", lost, FOUND, ANSWERED + "<vragen/></kvr>")
            .replace("</vraagdata>", "<vrager partij=\"PvdA\">De Boer</vrager></vraagdata>");
    assertThat(header(read(xml)).askers()).extracting("name").containsExactly("Jansen", "De Boer");
  }

  @Test
  void answers_left_among_the_questions_are_told_by_their_sentence_and_numbers() {
    ParliamentaryDocument document =
        read(
            paper(
                "de dijk.",
                ASKING,
                FOUND,
                """
                <antwoorddata antwoorddatum=""><antwoorder functie="" ministerie=""/></antwoorddata></meta>
                <vragen><vraag nummer="1 ">Is de dijk veilig?</vraag><vraag nummer="2">Sinds  wan- neer?</vraag>
                <vraag nummer="3">Wie betaalt? Antwoord Antwoord van minister Smit (Financiën). (Ontvan- gen 2 april 1999)
                Ja. 2 en 3 Sinds kort. Het rijk betaalt voor</vraag></vragen></kvr>
                """));
    assertThat(document.questions()).extracting(q -> q.passage().text()).endsWith("Wie betaalt?");
    assertThat(document.answers())
        .extracting(Item.Answer::numbers)
        .containsExactly(List.of(1), List.of(2, 3));
    assertThat(document.answers().getLast().passage().text()).endsWith("betaalt voor de dijk.");
    assertThat(header(document).repliers()).extracting("name").containsExactly("Smit");
  }

  @Test
  void notes_without_words_are_none_and_what_stands_behind_the_day_is_kept() {
    ParliamentaryDocument document =
        read(
            paper(
                "Antwoord",
                ASKING,
                FOUND,
                """
                <antwoorddata antwoorddatum="2 april 1999), zie ook Aanhangsel Handelingen nr. 4, vergaderjaar 1998-1999 Vooraf merk ik iets over de dijk op.">
                <antwoorder functie="minister" ministerie="Financiën">Smit</antwoorder></antwoorddata></meta>
                <vragen><vraag nummer="1" voetnoot="1">Is de dijk veilig? <voetnoot nummer="1"/></vraag>
                <noten afkomstig="vraag"><noot nummer="1"/><noot nummer="1">Trouw, 1 maart 1999</noot></noten></vragen>
                <antwoorden><antwoord nummer="1">Ja.</antwoord></antwoorden></kvr>
                """));
    assertThat(document.footnotes()).extracting(Footnote::label).containsExactly("1");
    assertThat(document.questions().getFirst().calls()).hasSize(1);
    assertThat(document.items().get(1).passage().text())
        .isEqualTo("Vooraf merk ik iets over de dijk op.");
    assertThat(header(document).seeAlso()).extracting("value").containsExactly("ah-tk-19981999-4");
  }

  @Test
  void letters_whose_encoding_was_itself_encoded_are_read_once() {
    String asking =
        ASKING.replace(
            "Financie¨n over de dijk", "FinanciÃ«n over de Â«dijkÂ» en de geÃ¯soleerde pier");
    ParliamentaryDocument document = read(paper("Antwoord", asking, FOUND, ANSWERED) + "</kvr>");
    assertThat(document.text())
        .contains("minister van Financiën over de «dijk» en de geïsoleerde pier")
        .doesNotContain("Ã", "Â");
  }
}
