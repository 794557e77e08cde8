package nl.kamergraaf.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HeadingTest {

  static Stream<Arguments> headings() {
    return Tables.rows(HeadingTest.class, "headings.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("headings")
  void tells_headings_from_running_text(String printed, int due, String kind, String numbers) {
    String found = Heading.of(printed).map(heading -> heading.kind().name()).orElse("NONE");
    List<Integer> read =
        Heading.of(printed)
            .map(heading -> NumberList.parse(heading.numbers(), OptionalInt.of(due)))
            .orElse(List.of());

    assertThat(found).isEqualTo(kind);
    assertThat(read).isEqualTo(numbers(numbers));
  }

  private static List<Integer> numbers(String cell) {
    return cell == null || cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.strip().split(" ")).map(Integer::valueOf).toList();
  }
}
