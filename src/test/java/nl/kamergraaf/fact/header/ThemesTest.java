package nl.kamergraaf.fact.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Theme;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;

final class ThemesTest {
  private static List<Theme> of(String filed) {
    return Themes.of(
        new Passage(Place.of(Place.Part.METADATA), new Span(0, filed.length()), filed, List.of()));
  }

  @Test
  void brackets_within_a_theme_belong_to_it() {
    assertThat(of("Sociale zekerheid (Kinderbijslag (AKW)) Milieu (Hinder)"))
        .extracting(Theme::label)
        .containsExactly("Sociale zekerheid (Kinderbijslag (AKW))", "Milieu (Hinder)");
  }

  @Test
  void a_theme_may_stand_without_a_narrower_one() {
    assertThat(of("Bouw () Natuur")).extracting(Theme::label).containsExactly("Bouw", "Natuur");
  }

  @Test
  void numbers_and_open_brackets_are_no_themes() {
    assertThat(of("15.16 (")).isEmpty();
    assertThat(of("Geld (Rente")).extracting(Theme::label).containsExactly("Geld (Rente)");
  }

  @Test
  void evidence_holds_the_words_that_the_theme_was_read_from() {
    assertThat(of("Natuur (Jacht) Bouw"))
        .extracting(theme -> theme.evidence().quote())
        .containsExactly("Natuur (Jacht)", "Bouw");
  }

  @Test
  void keywords_begin_with_a_capital_and_some_hold_another() {
    String filed =
        "Congo (voormalig Zaïre) Hof van Justitie EG Personen- en familierecht Verenigde Staten"
            + " 11-september VN";
    Passage passage =
        new Passage(Place.of(Place.Part.METADATA), new Span(0, filed.length()), filed);
    assertThat(Keywords.of(passage))
        .extracting("value")
        .containsExactly(
            "Congo (voormalig Zaïre)",
            "Hof van Justitie EG",
            "Personen- en familierecht",
            "Verenigde Staten",
            "11-september",
            "VN");
    assertThat(Keywords.of(passage))
        .allMatch(keyword -> keyword.evidence().quote().equals(keyword.value()));
  }
}
