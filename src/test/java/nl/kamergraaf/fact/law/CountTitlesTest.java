package nl.kamergraaf.fact.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountTitlesTest {
  @Test
  void a_title_ends_where_papers_go_on_differently() {
    List<String> papers =
        List.of(
            "Volgens de Wet zandige bergen mag dat.",
            "De Wet zandige bergen, die oud is.",
            "Dat staat in de Wet zandige bergen.",
            "De Wet zandige bergen (Wzb) geldt.",
            "Wat de Wet zandige bergen controles kost.");
    CountTitles titles = new CountTitles();
    for (int i = 0; i < papers.size(); i++) {
      titles.count("paper" + i, Stream.of(papers.get(i), "Een ander Besluit kwam."));
    }

    assertThat(titles.lines()).containsExactly("Wet zandige bergen\t5\tpaper0");
  }

  @Test
  void what_a_list_knows_or_too_few_print_is_left_out() {
    CountTitles titles = new CountTitles();
    for (int i = 0; i < 5; i++) {
      titles.count("paper" + i, Stream.of("Dat staat in de Wet milieubeheer."));
    }
    titles.count("paper9", Stream.of("Dat staat in de Wet zandige bergen."));

    assertThat(titles.lines()).isEmpty();
  }
}
