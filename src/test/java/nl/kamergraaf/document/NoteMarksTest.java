package nl.kamergraaf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;

final class NoteMarksTest {
  private final Composition paper =
      new Composition(new Composition.Heading("", "", "", "", "Vragen van het lid Smit", ""));

  private void question(String number, String... marks) {
    paper.question(number, words(marks));
  }

  private void answer(String number, String... marks) {
    paper.answer(number, words(marks));
  }

  private void notes(String... labels) {
    for (String label : labels) {
      paper.footnote(label, words());
    }
  }

  private static Block words(String... marks) {
    BlockBuilder words = new BlockBuilder().append("Woorden");
    for (String mark : marks) {
      words.call(mark).append(" verder");
    }
    return words.build(Block.Role.TEXT, "");
  }

  /** Which note, counted from 1, each mark leads to in the order of the text; 0 for none. */
  private List<Integer> read() {
    ParliamentaryDocument document = paper.of(new SourceFile("a.xml", new byte[] {1}));
    NoteMarks marks = NoteMarks.of(document);
    return document.items().stream()
        .flatMap(item -> item.calls().stream())
        .map(call -> marks.note(call).map(note -> note.passage().place().ordinal()).orElse(0))
        .toList();
  }

  @Test
  void a_mark_in_an_answer_leads_to_the_note_of_the_answers() {
    question("1", "1");
    question("2", "2");
    answer("1", "1");
    notes("1", "2", "1");
    assertThat(read()).containsExactly(1, 2, 3);
  }

  @Test
  void marks_that_are_repeated_lead_to_the_notes_of_their_half() {
    question("1", "1", "1");
    question("2");
    answer("1", "1");
    answer("2", "2", "3");
    notes("1", "2", "1", "2");
    assertThat(read()).containsExactly(1, 1, 3, 4, 0);
  }

  @Test
  void a_mark_in_an_answer_leads_to_a_note_of_the_questions_where_the_answers_have_none_such() {
    question("1", "1", "2");
    answer("1", "2", "1");
    notes("1", "2", "1");
    assertThat(read()).containsExactly(1, 2, 2, 3);
  }

  @Test
  void the_notes_of_a_table_between_questions_and_answers_in_turn_take_no_marks() {
    question("1", "1");
    answer("1");
    question("2");
    answer("2", "1");
    notes("1", "1", "2", "1");
    assertThat(read()).containsExactly(1, 1);
  }

  @Test
  void two_notes_of_one_label_are_called_in_their_order() {
    question("1");
    answer("1", "1", "1");
    notes("1", "1");
    assertThat(read()).containsExactly(1, 2);
  }

  @Test
  void a_mark_without_a_note_leads_nowhere() {
    question("1", "4");
    notes("1");
    assertThat(read()).containsExactly(0);
  }
}
