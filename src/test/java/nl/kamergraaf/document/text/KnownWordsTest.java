package nl.kamergraaf.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
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
  void a_word_of_a_hundred_thousand_letters_is_passed_in_time() {
    String word = "de".repeat(50_000) + "-" + "en".repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> new KnownWords(word).mend(word + " " + word));
  }
}
