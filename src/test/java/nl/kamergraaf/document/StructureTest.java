package nl.kamergraaf.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

final class StructureTest {
  private static final SourceFile FILE = new SourceFile("test.txt", "test".getBytes(UTF_8));
  private static final String ASKING =
      "Vragen van het lid Klaver (GroenLinks-PvdA) aan de Minister van Financiën over de haven (ingezonden 7 mei 2024).";
  private static final String REPLYING =
      "Antwoord van Minister Van Weyenberg (Financiën) (ontvangen 17 juni 2024).";

  @Test
  void answer_covers_the_questions_that_its_heading_names() {
    ParliamentaryDocument document =
        document(ASKING, REPLYING, "Vraag 1", "Een?", "Vraag 2", "Twee?", "Antwoord 1 en 2", "Ja.");

    assertThat(document.questions())
        .extracting(Item.Question::numbers)
        .containsExactly(List.of(1), List.of(2));
    assertThat(document.answers()).extracting(Item.Answer::numbers).containsExactly(List.of(1, 2));
  }

  @Test
  void answer_without_a_number_covers_the_questions_since_the_last_answer() {
    ParliamentaryDocument document =
        document(
            ASKING,
            REPLYING,
            "Vraag 1",
            "Een?",
            "Antwoord",
            "Ja.",
            "Vraag 2",
            "Twee?",
            "Vraag 3",
            "Drie?",
            "Antwoord:",
            "Nee.");

    assertThat(document.answers())
        .extracting(Item.Answer::numbers)
        .containsExactly(List.of(1), List.of(2, 3));
  }

  @Test
  void one_heading_may_stand_over_several_questions() {
    ParliamentaryDocument document = document(ASKING, "Vraag 1, 2 en 3", "Een?", "Twee?", "Drie?");

    assertThat(document.questions())
        .singleElement()
        .satisfies(item -> assertThat(item.numbers()).containsExactly(1, 2, 3));
    assertThat(document.questions().getFirst().passage().text()).isEqualTo("Een?\nTwee?\nDrie?");
  }

  @Test
  void unnumbered_questions_are_counted_a_paragraph_each() {
    ParliamentaryDocument document =
        document("2024Z12345", ASKING, "Kent u de haven?", "Wat vindt u ervan?");

    assertThat(document.questions())
        .extracting(Item.Question::numbers)
        .containsExactly(List.of(1), List.of(2));
    assertThat(document.questions()).noneMatch(Item.Question::numbered);
  }

  @Test
  void number_before_the_first_word_starts_a_question_where_it_is_due() {
    ParliamentaryDocument document =
        document(
            ASKING,
            "1. Kent u de haven?",
            "Zo nee, waarom niet?",
            "2. Is 3 mei bekend?",
            "7. is geen vraag.");

    assertThat(document.questions())
        .extracting(item -> item.passage().text())
        .containsExactly(
            "Kent u de haven?\nZo nee, waarom niet?", "Is 3 mei bekend?\n7. is geen vraag.");
  }

  @Test
  void sentence_that_a_page_foot_broke_off_is_closed_again() {
    ParliamentaryDocument document =
        document(
            List.of(
                Block.text(ASKING, List.of()),
                Block.heading("Vraag 1"),
                Block.text("Wordt de inkoop van scan-", List.of()),
                Block.note("1", "Een noot."),
                Block.furniture("Tweede Kamer, vergaderjaar 2023–2024, Vragen 1"),
                Block.text("apparatuur herzien?", List.of(new NoteCall("1", 10)))));

    Item.Question question = document.questions().getFirst();
    assertThat(question.passage().text()).isEqualTo("Wordt de inkoop van scanapparatuur herzien?");
    assertThat(question.calls())
        .singleElement()
        .satisfies(
            call ->
                assertThat(document.text().substring(0, call.offset())).endsWith("scanapparatuur"));
  }

  @Test
  void ends_and_starts_of_other_papers_on_the_same_pages_are_left_out() {
    ParliamentaryDocument document =
        document(
            List.of(
                Block.text("wat de vorige regering daarvan dacht.", List.of(new NoteCall("4", 3))),
                Block.heading("Antwoord 3"),
                Block.text("Nee.", List.of()),
                Block.text("Vergaderjaar 2030–2031 Aanhangsel van de Handelingen", List.of()),
                Block.heading("1531"),
                Block.text(ASKING, List.of()),
                Block.heading("Vraag 1"),
                Block.text("Een?", List.of(new NoteCall("1", 4))),
                Block.heading("Antwoord 1"),
                Block.text("Ja.", List.of()),
                Block.heading("1532"),
                Block.text(ASKING.replace("Klaver", "De Ander"), List.of()),
                Block.heading("Vraag 1"),
                Block.text("Iets anders?", List.of(new NoteCall("1", 6))),
                Block.note("4", "Een noot van het vorige stuk."),
                Block.note("1", "Een noot van dit stuk."),
                Block.note("1", "Een noot van het volgende stuk.")));

    assertThat(document.header().appendixNumber().map(Passage::text)).contains("1531");
    assertThat(document.questions())
        .singleElement()
        .extracting(q -> q.passage().text())
        .isEqualTo("Een?");
    assertThat(document.answers())
        .singleElement()
        .extracting(a -> a.passage().text())
        .isEqualTo("Ja.");
    assertThat(document.footnotes())
        .singleElement()
        .extracting(note -> note.passage().text())
        .isEqualTo("Een noot van dit stuk.");
    assertThat(document.text()).doesNotContain("vorige", "De Ander");
  }

  @Test
  void a_sentence_that_asks_below_a_number_is_no_other_paper_unless_the_number_is_the_next() {
    ParliamentaryDocument document =
        document(
            "1531",
            ASKING,
            "Vraag 1",
            "Een?",
            "Antwoord 1",
            "Zie:",
            "12",
            ASKING,
            "Vraag 2",
            "Twee?");

    assertThat(document.questions()).hasSize(2);
    assertThat(document(ASKING, "Vraag 1", "Een?", "1532", ASKING, "Vraag 2", "Twee?").questions())
        .hasSize(2);
  }

  @Test
  void text_of_a_notice_is_a_remark_and_no_answer() {
    ParliamentaryDocument document =
        document(
            ASKING,
            "Mededeling van Minister Van Weyenberg (Financiën) (ontvangen 17 juni 2024).",
            "Vraag 1",
            "Een?",
            "Mededeling",
            "Het duurt langer.");

    assertThat(document.answers()).isEmpty();
    assertThat(document.items()).last().isInstanceOf(Item.Remark.class);
  }

  @Test
  void parts_of_a_question_are_that_question() {
    ParliamentaryDocument document =
        document(ASKING, REPLYING, "Vraag 1a", "Een?", "Vraag 1b", "Twee?", "Antwoord 1a", "Ja.");

    assertThat(document.questions())
        .singleElement()
        .satisfies(question -> assertThat(question.numbers()).containsExactly(1))
        .satisfies(question -> assertThat(question.passage().text()).isEqualTo("Een?\nTwee?"));
    assertThat(document.answers()).extracting(Item.Answer::numbers).containsExactly(List.of(1));
  }

  @Test
  void heading_and_words_may_share_a_paragraph() {
    ParliamentaryDocument document =
        document(ASKING, REPLYING, "Vraag 1: Een?", "Antwoord: Ja.", "Vraag 2. Twee?", "Toch?");

    assertThat(document.questions())
        .extracting(item -> item.passage().text())
        .containsExactly("Een?", "Twee?\nToch?");
    assertThat(document.answers()).extracting(Item.Answer::numbers).containsExactly(List.of(1));
  }

  @Test
  void letter_that_answers_names_the_questions_and_those_who_asked() {
    ParliamentaryDocument document =
        document(
            "In antwoord op uw brief van 3 mei 2023, nr. 2023Z12345, deel ik u mede dat de vragen"
                + " worden beantwoord in de bijlage.",
            "Antwoorden van de minister van Defensie mede namens de minister van Financiën op"
                + " Kamervragen van de leden Jansen en De Wit (beiden SP) over de haven",
            "Vraag 1",
            "Een?",
            "Antwoord op vraag 1",
            "Ja.");

    assertThat(document.header().caseNumber()).map(Passage::text).contains("2023Z12345");
    assertThat(document.header().asking())
        .map(Passage::text)
        .contains("Kamervragen van de leden Jansen en De Wit (beiden SP) over de haven");
    assertThat(document.header().replying())
        .map(Passage::text)
        .contains("Antwoorden van de minister van Defensie mede namens de minister van Financiën");
  }

  @Test
  void sentence_that_heads_a_letter_may_go_on_in_the_next_paragraph() {
    ParliamentaryDocument document =
        document(
            "Antwoorden van de minister van Defensie op Kamervragen",
            "van het lid De Wit (SP) over de haven",
            "Vraag 1",
            "Een?");

    assertThat(document.header().asking())
        .map(Passage::text)
        .contains("Kamervragen van het lid De Wit (SP) over de haven");
  }

  @Test
  void number_below_the_mark_of_the_chamber_is_that_of_the_document() {
    ParliamentaryDocument document = document("2", "387", ASKING, REPLYING, "Vraag 1", "Een?");

    assertThat(document.header().appendixNumber()).map(Passage::text).contains("387");
  }

  @Test
  void citation_of_the_appendix_is_no_page_title() {
    ParliamentaryDocument document =
        document(
            ASKING,
            "Vraag 1",
            "Een?",
            "Aanhangsel van de Handelingen, vergaderjaar 2019–2020, nr. 12");

    assertThat(document.questions().getFirst().passage().text()).endsWith("nr. 12");
  }

  @Test
  void answerers_may_be_named_below_the_questions() {
    ParliamentaryDocument document =
        document(ASKING, "Vraag 1", "Een?", REPLYING, "Antwoord 1", "Ja.");

    assertThat(document.header().replying()).map(Passage::text).contains(REPLYING);
    assertThat(document.questions().getFirst().passage().text()).isEqualTo("Een?");
  }

  @Test
  void retelling_names_its_source_and_is_no_content() {
    ParliamentaryDocument document =
        document(
            ASKING,
            "Vraag 1",
            "Een?",
            "Navertelling door een lezer van kv-tk-2024Z12345; de officiële tekst: …");

    assertThat(document.header().derivedFrom()).contains("kv-tk-2024Z12345");
    assertThat(document.text()).doesNotContain("Navertelling");
  }

  @Test
  void every_passage_is_the_pinned_text_at_its_span() {
    ParliamentaryDocument document =
        document("1531", ASKING, REPLYING, "Vraag 1", "Een?", "Antwoord 1", "Ja.");

    List<Passage> passages = new ArrayList<>(document.body().toList());
    document.header().asking().ifPresent(passages::add);
    document.header().appendixNumber().ifPresent(passages::add);
    assertThat(passages)
        .allSatisfy(
            passage ->
                assertThat(document.text().substring(passage.span().start(), passage.span().end()))
                    .isEqualTo(passage.text()));
  }

  @Test
  void text_of_another_kind_is_refused() {
    Outcome<ParliamentaryDocument> outcome =
        Structure.of(FILE, List.of(Block.text("Een recept voor soep.", List.of())));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(((Outcome.Refused<?>) refused).reason().code())
                    .isEqualTo(Rejected.Code.NOT_PARLIAMENTARY));
  }

  private static ParliamentaryDocument document(String... paragraphs) {
    return document(List.of(paragraphs).stream().map(text -> Block.text(text, List.of())).toList());
  }

  private static ParliamentaryDocument document(List<Block> blocks) {
    return switch (Structure.of(FILE, blocks)) {
      case Outcome.Accepted<ParliamentaryDocument>(ParliamentaryDocument document) -> document;
      case Outcome.Refused<ParliamentaryDocument>(Rejected reason) ->
          throw new AssertionError(reason);
    };
  }
}
