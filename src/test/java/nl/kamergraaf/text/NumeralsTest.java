package nl.kamergraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {
  @ParameterizedTest
  @CsvSource({"een,1", "één,1", "Zeven,7", "negen,9", "twintig,20", "12,12", "007,7"})
  void words_and_digits_are_numbers(String printed, int number) {
    assertThat(Numerals.number(printed)).contains(number);
    assertThat(
            Character.isDigit(printed.charAt(0))
                || printed.matches("(?iu)" + Numerals.ALTERNATIVES))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "enkele", "eerste", "1e", "99999999999"})
  void other_words_are_none(String printed) {
    assertThat(Numerals.number(printed)).isEmpty();
  }

  @Test
  void a_longer_word_is_matched_whole() {
    assertThat("zeventien weken".replaceFirst("^(?:" + Numerals.ALTERNATIVES + ")\\b", ""))
        .isEqualTo(" weken");
  }
}
