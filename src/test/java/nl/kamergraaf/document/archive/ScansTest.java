package nl.kamergraaf.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamergraaf.document.Footnote;
import nl.kamergraaf.document.Item;
import nl.kamergraaf.document.NoteCall;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.reader.DocumentReader;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.header.HeaderReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

/** What conversion did to the numbers and notes of the archive, above all of its scans. */
class ScansTest {
  private static ParliamentaryDocument read(String type, String meta, String rest) {
    String xml =
        """
        <kvr type="%s"><meta><metadata>
        <item attribuut="Bibliografische_omschrijving">Vragen van het lid Jansen (PvdA) over de dijk. (Ingezonden 3 maart 1989)</item>
        </metadata><header kamer="2" vergaderjaar="Vergaderjaar 1988-1989"/>
        <vraagdata vraagnummer="12" indiendatum="1989-03-3"><vrager partij="PvdA">Jansen</vrager></vraagdata>
        %s</meta>%s</kvr>
        """
            .formatted(type, meta, rest);
    var file = new SourceFile("SG_KVR1.xml", xml.getBytes(StandardCharsets.UTF_8));
    return switch (new DocumentReader().read(file)) {
      case Outcome.Accepted<ParliamentaryDocument>(var document) -> document;
      case Outcome.Refused<ParliamentaryDocument>(var why) -> throw new AssertionError(why);
    };
  }

  private static ParliamentaryDocument read(String rest) {
    return read(
        "Antwoord",
        "<antwoorddata antwoorddatum='1989-04-2'><antwoorder functie='minister'"
            + " ministerie='Financiën'>Smit</antwoorder></antwoorddata>",
        rest);
  }

  private static List<List<Integer>> questions(ParliamentaryDocument document) {
    return document.questions().stream().map(Item.Question::numbers).toList();
  }

  private static List<List<Integer>> answers(ParliamentaryDocument document) {
    return document.answers().stream().map(Item.Answer::numbers).toList();
  }

  private static List<String> calls(Item item) {
    return item.calls().stream().map(NoteCall::label).toList();
  }

  private static final String FOUR =
      "<vragen><vraag nummer='1'>Is de dijk veilig?</vraag><vraag nummer='2'>Sinds"
          + " wanneer?</vraag><vraag nummer='3'>Wie betaalt?</vraag><vraag nummer='4'>Hoe"
          + " veel?</vraag></vragen>";

  @Test
  void numbers_of_which_conversion_took_the_first_alone_are_one_list() {
    var document =
        read(
            FOUR
                + "<antwoorden><antwoord nummer='1'> e n 2 Dat is bekend.</antwoord>"
                + "<antwoord nummer='3'> t / m 4 Het rijk betaalt.</antwoord></antwoorden>");
    assertThat(answers(document)).containsExactly(List.of(1, 2), List.of(3, 4));
    assertThat(document.answers().getLast().passage().text()).isEqualTo("Het rijk betaalt.");
  }

  @Test
  void a_list_of_numbers_in_an_answer_parts_it_though_the_numbers_do_not_follow_each_other() {
    var document =
        read(
            FOUR
                + "<antwoorden><antwoord nummer='1'>Ja. 2 e n 4 Sinds kort.</antwoord>"
                + "<antwoord nummer='3'>Het rijk.</antwoord></antwoorden>");
    assertThat(answers(document)).containsExactly(List.of(1), List.of(2, 4), List.of(3));
  }

  @Test
  void an_answer_without_a_number_is_to_the_questions_before_the_next_that_has_one() {
    var document =
        read(
            "der dijken.",
            "",
            FOUR.replace(
                    "veel?</vraag></vragen>",
                    "veel? Antwoord Antwoord van minister Smit (Financiën). (Ontvangen 2 april"
                        + " 1989) Dat is bekend.</vraag>")
                + "<vraag nummer='3'>Het rijk.</vraag><vraag nummer='4'>Niets.</vraag></vragen>");
    assertThat(answers(document)).containsExactly(List.of(1, 2), List.of(3), List.of(4));
  }

  @Test
  void cells_of_a_table_are_no_answers() {
    var document =
        read(
            FOUR
                + "<antwoorden><antwoord nummer='1'>Per streek:</antwoord><antwoord"
                + " nummer='10'/><antwoord nummer='3'>geen geen</antwoord><antwoord"
                + " nummer='97'>totaal</antwoord><antwoord nummer='1992'>en daarna"
                + " niets.</antwoord><antwoord nummer='2'>Sinds de storm van vorig jaar, zoals u"
                + " weet.</antwoord></antwoorden>");
    assertThat(answers(document)).containsExactly(List.of(1), List.of(2));
    assertThat(document.answers().getFirst().passage().text())
        .isEqualTo("Per streek: 10 3 geen geen 97 totaal 1992 en daarna niets.");
  }

  @Test
  void a_short_answer_under_a_number_answered_before_stays_an_answer() {
    var document =
        read(
            FOUR
                + "<antwoorden><antwoord nummer='1 en 3'>Ja.</antwoord><antwoord"
                + " nummer='2'>Nee.</antwoord><antwoord nummer='2'>Neen.</antwoord></antwoorden>");
    assertThat(answers(document)).containsExactly(List.of(1, 3), List.of(2), List.of(2));
  }

  @Test
  void the_mark_of_a_note_that_was_taken_for_a_number_is_a_mark() {
    var document =
        read(
            "<vragen><vraag nummer='1'>Waarom heeft noch de inspecteur</vraag><vraag"
                + " nummer='1'>van de dijk gewaarschuwd?</vraag><noten><noot nummer='1'>Trouw, 1"
                + " maart 1989</noot></noten></vragen>");
    assertThat(questions(document)).containsExactly(List.of(1));
    assertThat(calls(document.questions().getFirst())).containsExactly("1");
  }

  @Test
  void questions_behind_a_notice_are_among_the_questions() {
    var document =
        read(
            "Mededeling",
            "",
            "<vragen><vraag nummer='1'>Is de dijk veilig?</vraag><vraag nummer='3'/></vragen>"
                + "<mededeling mededeler='Smit' functie='minister' afdeling='Financiën'"
                + " mededelingdatum='1989-04-2'>Mededeling van minister Smit (Financiën)."
                + " (Ontvangen 2 april 1989) Het antwoord volgt later. Sinds wanneer? 3 Wie"
                + " betaalt?</mededeling>");
    assertThat(questions(document)).containsExactly(List.of(1), List.of(3));
    assertThat(document.questions().getFirst().passage().text())
        .isEqualTo("Is de dijk veilig? Sinds wanneer?");
    assertThat(document.items().getLast().passage().text()).isEqualTo("Het antwoord volgt later.");
  }

  @Test
  void the_paper_that_follows_on_the_page_is_no_part_of_this_one() {
    var document =
        read(
            "der dijken.",
            "",
            "<vragen><vraag nummer='1'>Is de dijk veilig? Antwoord Antwoord van minister Smit"
                + " (Financiën). (Ontvangen 2 april 1989)</vraag><vraag nummer='1'>Ja. 13 Vragen"
                + " van het lid Pietersen (VVD) over de brug. (Ingezonden 4 maart 1989)</vraag>"
                + "<vraag nummer='1'>Is de brug veilig?</vraag></vragen>");
    assertThat(answers(document)).containsExactly(List.of(1));
    assertThat(document.text()).doesNotContain("brug");
  }

  @Test
  void answers_without_a_word_above_them_are_told_by_their_numbers_and_that_they_ask_nothing() {
    var document =
        read(
            "<vragen><vraag nummer='1'>Is de dijk veilig?</vraag><vraag nummer='2'>Wie"
                + " betaalt?</vraag><vraag nummer='1'>Ja, sinds kort.</vraag><vraag nummer='2'>Het"
                + " rijk.</vraag></vragen>");
    assertThat(questions(document)).containsExactly(List.of(1), List.of(2));
    assertThat(answers(document)).containsExactly(List.of(1), List.of(2));
  }

  @Test
  void a_question_numbered_0_is_counted() {
    var document = read("<vragen><vraag nummer='0'>Is de dijk veilig?</vraag></vragen>");
    assertThat(questions(document)).containsExactly(List.of(1));
    assertThat(document.questions().getFirst().numbered()).isFalse();
  }

  @Test
  void notes_at_the_foot_of_the_column_are_lifted_out_of_the_last_question() {
    var document =
        read(
            "<vragen><vraag nummer='1' voetnoot='1'>Is de dijk <voetnoot nummer='1'/>"
                + " veilig?</vraag><vraag nummer='2'>Wie betaalt? <voetnoot nummer='1'/> Zie"
                + " Agrarisch Nieuws van 11 mei jl. <voetnoot nummer='2'/> Kamerstuk 20 100, nr."
                + " 2</vraag></vragen>");
    assertThat(document.questions().getLast().passage().text()).isEqualTo("Wie betaalt?");
    assertThat(document.footnotes()).extracting(Footnote::label).containsExactly("1", "2");
    assertThat(document.footnotes().getFirst().passage().text())
        .isEqualTo("Zie Agrarisch Nieuws van 11 mei jl.");
  }

  @Test
  void a_note_among_the_answers_is_a_note() {
    var document =
        read(
            FOUR
                + "<antwoorden><antwoord nummer='1'>Zie het rapport'.</antwoord><antwoord"
                + " nummer='2'>Ja.</antwoord><antwoord nummer='1'>' Nedergelegd op de"
                + " bibliotheek.</antwoord></antwoorden>");
    assertThat(answers(document)).containsExactly(List.of(1), List.of(2));
    assertThat(document.footnotes().getFirst().passage().text())
        .isEqualTo("Nedergelegd op de bibliotheek.");
    assertThat(calls(document.answers().getFirst())).containsExactly("1");
  }

  @Test
  void marks_left_in_the_text_as_figures_or_strokes_are_found() {
    var document =
        read(
            "<vragen><vraag nummer='1'>Kent u de berichten? 1, 2</vraag><vraag nummer='2'>En de"
                + " brief' over de dijk, of die in 's-Gravenhage?</vraag>"
                + "<noten><noot nummer='1'>Trouw, 1 maart 1989</noot><noot nummer='2'>NRC, 1 maart"
                + " 1989</noot><noot nummer='3'>Brief van 2 maart 1989</noot></noten></vragen>");
    assertThat(calls(document.questions().getFirst())).containsExactly("1", "2");
    assertThat(document.questions().getFirst().passage().text()).isEqualTo("Kent u de berichten?");
    assertThat(calls(document.questions().getLast())).containsExactly("3");
  }

  @Test
  void quotation_marks_are_no_marks() {
    var document =
        read(
            "<vragen><vraag nummer='1'>Kent u de 'geheime agenten' van de dijk?</vraag>"
                + "<noten><noot nummer='1'>Trouw, 1 maart 1989</noot></noten></vragen>");
    assertThat(calls(document.questions().getFirst())).isEmpty();
  }

  @Test
  void figures_that_were_taken_for_marks_are_put_back() {
    var document =
        read(
            "<vragen><vraag nummer='1'>Is er 5000 m <voetnoot nummer='3'/>zand en CO <voetnoot"
                + " nummer='2'/>-uitstoot, en 2 <voetnoot nummer='1'/>/2 meter?</vraag></vragen>");
    assertThat(document.questions().getFirst().passage().text())
        .isEqualTo("Is er 5000 m³ zand en CO2-uitstoot, en 2 1/2 meter?");
    assertThat(calls(document.questions().getFirst())).isEmpty();
  }

  @Test
  void a_label_that_is_the_number_of_the_paper_cited_is_the_number_that_is_due() {
    var document =
        read(
            "<vragen><vraag nummer='1'>Klopt het <voetnoot nummer='1'/> dat de dijk <voetnoot"
                + " nummer='2'/> lekt?</vraag><noten><noot nummer='1'>Trouw, 1 maart 1989</noot>"
                + "<noot nummer='2307'>Aanhangsel Handelingen, nr. 2307</noot></noten></vragen>");
    assertThat(document.footnotes()).extracting(Footnote::label).containsExactly("1", "2");
  }

  @Test
  void a_person_named_before_the_office_answers() {
    var document =
        read(
            "der dijken.",
            "",
            "<vragen><vraag nummer='1'>Is de dijk veilig? Antwoord Antwoord van de heer V a n D i j"
                + " k , ministervan Financiën, mede namens mevrouw Smit, minister van Justitie."
                + " (Inge- zonden op 2 april 1989)</vraag><vraag nummer='1'>Ja.</vraag></vragen>");
    HeaderFacts header = new HeaderReader("Financiën"::equals).read(document);
    assertThat(header.repliers()).extracting("name").containsExactly("Van Dijk");
    assertThat(header.repliers().getFirst().title()).isEqualTo("Minister van Financiën");
    assertThat(header.onBehalfOf()).extracting("value").containsExactly("Minister van Justitie");
    assertThat(header.received().orElseThrow().value()).isEqualTo("1989-04-02");
  }
}
