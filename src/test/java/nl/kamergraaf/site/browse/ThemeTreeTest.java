package nl.kamergraaf.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamergraaf.release.name.Names;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThemeTreeTest {
  @ParameterizedTest
  @CsvSource({
    "Arbeid, Arbeid (Arbeidsmarkt), Arbeidsmarkt",
    "Arbeid, Arbeidsmarkt, Arbeidsmarkt",
    "Arbeid, Welzijn (Arbeid), Welzijn (Arbeid)",
    "Zorg, Zorg (Huizen (oud)), Huizen (oud)"
  })
  void a_theme_does_not_repeat_what_it_stands_below(String upper, String name, String shown) {
    Names.Name below = ThemeTree.below(new Names.Name("u", upper, 2), new Names.Name("t", name, 1));
    assertThat(below).isEqualTo(new Names.Name("t", shown, 1));
  }
}
