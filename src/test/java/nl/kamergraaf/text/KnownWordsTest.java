package nl.kamergraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.kamergraaf.Growth;
import nl.kamergraaf.document.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class KnownWordsTest {

  static Stream<Arguments> words() {
    return Tables.rows(Tables.class, "knownwords.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("words")
  void mends_what_the_text_around_leaves_no_doubt_about(
      String around, String printed, String mended) {
    assertThat(new KnownWords(around + " " + printed).mend(printed)).isEqualTo(mended);
  }

  @Test
  void a_long_word_takes_time_in_proportion_to_its_length() {
    Growth.linear("de", letters -> mended(letters + "-" + letters).length());
  }

  @Test
  void a_word_of_ten_thousand_letters_stays_as_it_is() {
    String word = "de".repeat(2_500) + "-" + "en".repeat(2_500);
    assertThat(mended(word)).isEqualTo(word + " " + word);
  }

  private static String mended(String word) {
    return new KnownWords(word).mend(word + " " + word);
  }
}
