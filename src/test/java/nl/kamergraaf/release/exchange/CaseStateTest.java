package nl.kamergraaf.release.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaseStateTest {
  private static final Node CASE = NodeFactory.createURI("https://example.org/case");

  private static Graph said(String more) {
    String turtle =
        """
        PREFIX kg: <https://w3id.org/kamergraaf/def#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        <https://example.org/case> a kg:Case ; kg:submittedOn "2024-02-07"^^xsd:date ;
          kg:dueOn "2024-02-28"^^xsd:date \
        """;
    return RDFParser.fromString(turtle + more + " .", Lang.TURTLE).toGraph();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-02-28 | ''                                      | OPEN     | 0
          2024-02-29 | ''                                      | OVERDUE  | 1
          2024-02-29 | ; kg:closed false                       | OVERDUE  | 1
          2024-02-29 | ; kg:closed true                        | CLOSED   |
          2024-04-16 | ; kg:receivedOn '2024-04-17'^^xsd:date  | OVERDUE  | 48
          2024-04-17 | ; kg:receivedOn '2024-04-17'^^xsd:date  | ANSWERED | 49
          2024-05-01 | ; kg:receivedOn '2024-02-20'^^xsd:date  | ANSWERED | -8
          2024-05-01 | ; kg:caseStatus kg:Answered             | ANSWERED |
          """,
      quoteCharacter = '"')
  void stands_as_the_day_and_what_is_known_make_it(
      LocalDate day, String more, CaseState.Kind kind, Long over) {
    CaseState state = CaseState.of(said(more.equals("''") ? "" : more), CASE, day).orElseThrow();
    assertThat(state.kind()).isEqualTo(kind);
    assertThat(state.daysOver().orElse(null)).isEqualTo(over);
  }

  @Test
  void nothing_stands_before_it_was_asked_and_what_is_no_case_does_not_stand() {
    assertThat(CaseState.of(said(""), CASE, LocalDate.parse("2024-02-06"))).isEmpty();
    Node other = NodeFactory.createURI("https://example.org/other");
    assertThat(CaseState.of(said(""), other, LocalDate.parse("2024-03-01"))).isEmpty();
  }
}
