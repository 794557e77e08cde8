package nl.kamergraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

  static Stream<String> listed() {
    return WordTable.of(SentencesTest.class, "sentences-cases.txt").lines().stream();
  }

  @ParameterizedTest
  @MethodSource("listed")
  void ends_where_a_reader_would_stop(String marked) {
    assertThat(split(marked.replace("|", " "))).containsExactlyElementsOf(parts(marked));
  }

  @ParameterizedTest
  @MethodSource("listed")
  void ends_there_too_where_the_space_was_lost(String marked) {
    assertThat(split(marked.replace("|", ""))).containsExactlyElementsOf(parts(marked));
  }

  private static List<String> split(String text) {
    return Sentences.of(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  private static List<String> parts(String marked) {
    return List.of(marked.split("\\|", -1));
  }
}
