package nl.kamergraaf.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.BlockText;
import nl.kamergraaf.source.Outcome;
import org.junit.jupiter.api.Test;

final class TypedNotesTest {

  @Test
  void paragraphs_that_were_called_by_their_number_are_notes() {
    assertThat(
            read(
                "1) Kent u het bericht over de kade? [1]",
                "2) Hoe hoog is zij?²",
                "[1] De Kade, 3 mei 2030",
                "² De Sluis, 4 mei 2030"))
        .containsExactly(
            "TEXT 1) Kent u het bericht over de kade?{1}",
            "TEXT 2) Hoe hoog is zij?{2}",
            "NOTE 1 De Kade, 3 mei 2030",
            "NOTE 2 De Sluis, 4 mei 2030");
  }

  @Test
  void numbered_questions_that_nothing_calls_are_no_notes() {
    assertThat(read("1) Kent u de kade?", "2) Hoe hoog is zij (2 meter)?"))
        .containsExactly("TEXT 1) Kent u de kade?", "TEXT 2) Hoe hoog is zij (2 meter)?");
  }

  @Test
  void notes_that_the_form_tells_are_left_alone() {
    List<Block> told =
        List.of(Block.text("De kade [1] is hoog.", List.of()), Block.note("1", "De Kade, 2030"));

    assertThat(TypedNotes.told(told)).isEqualTo(told);
  }

  private static List<String> read(String... paragraphs) {
    List<Block> blocks = Stream.of(paragraphs).map(text -> Block.text(text, List.of())).toList();
    return BlockText.of(Outcome.of(TypedNotes.told(blocks)));
  }
}
