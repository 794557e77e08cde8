package nl.kamergraaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Economische Zaken      | economische  zaken
          begro- ting            | begroting
          2023–2024              | 2023-2024
          2023 — 2024            | 2023−2024
          «Wat nu?»              | “Wat nu?”
          ’s-Gravenhage          | 's Gravenhage
          Kamerstuk 31 934, nr.  | Kamerstuk 31934, nr
          Cafe\u0301 de STRASSE  | Café de Straße
          ΛΟΓΟΣ                  | λογος
          """)
  void what_layout_changes_does_not_count(String one, String other) {
    assertThat(NormalForm.of(one)).isEqualTo(NormalForm.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          31934-65 | 31934-6
          Wet A.B. | Wet A.C.
          één      | een
          art. 2.1 | art. 21
          """)
  void letters_digits_accents_and_inner_stops_count(String one, String other) {
    assertThat(NormalForm.of(one)).isNotEqualTo(NormalForm.of(other));
  }

  @Test
  void a_start_never_cuts_a_character_in_two() {
    assertThat(NormalForm.start("a𝔸b", 2)).isEqualTo("a𝔸");
    assertThat(NormalForm.start("ab", 5)).isEqualTo("ab");
  }
}
