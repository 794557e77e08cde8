package nl.kamergraaf.fact.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.text.WordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 11, 18);

  private final Terms terms = new Terms();

  static Stream<List<String>> listed() {
    return WordTable.of(TermsTest.class, "terms-cases.txt").columns().stream();
  }

  @ParameterizedTest
  @MethodSource("listed")
  void a_term_is_quoted_and_told_in_days(List<String> row) {
    Optional<Terms.Term> term = terms.find(row.get(0), Optional.of(MONDAY));

    assertThat(shown(term.map(Terms.Term::printed))).isEqualTo(row.get(1));
    assertThat(shown(term.flatMap(Terms.Term::begin))).isEqualTo(row.get(2));
    assertThat(shown(term.flatMap(Terms.Term::end))).isEqualTo(row.get(3));
  }

  @Test
  void a_term_has_no_days_where_the_document_has_no_date() {
    Optional<Terms.Term> term = terms.find("Dat gebeurt eind dit jaar.", Optional.empty());

    assertThat(term).contains(new Terms.Term("eind dit jaar", Optional.empty(), Optional.empty()));
  }

  private static String shown(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }
}
