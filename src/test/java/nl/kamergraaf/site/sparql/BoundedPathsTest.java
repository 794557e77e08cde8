package nl.kamergraaf.site.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import nl.kamergraaf.site.limit.Limits;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
final class BoundedPathsTest {
  private static final Limits USUAL = Limits.DEFAULT.within(Duration.ofMillis(500));

  /** Things each of which leads to all others, and a long chain. */
  private static DatasetGraph tangle() {
    DatasetGraph data = DatasetGraphFactory.create();
    for (int i = 0; i < 300; i++) {
      for (int j = 0; j < 300; j++) {
        add(data, "urn:p", i, j);
      }
    }
    for (int i = 0; i < 100_000; i++) {
      add(data, "urn:next", i, i + 1);
    }
    return data;
  }

  private static void add(DatasetGraph data, String property, int from, int to) {
    data.getDefaultGraph()
        .add(
            Triple.create(
                NodeFactory.createURI("urn:n" + from),
                NodeFactory.createURI(property),
                NodeFactory.createURI("urn:n" + to)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|!^<urn:x>)* ?b . ?b (!<urn:x>)* ?c }",
        "SELECT (COUNT(*) AS ?n) { ?a <urn:next>+ ?b . ?b ^<urn:next>* ?c }",
        "SELECT (COUNT(*) AS ?n) { ?a (<urn:p>/<urn:p>/<urn:p>/<urn:p>)+ ?b }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER EXISTS { ?a (<urn:p>|<urn:next>)+ <urn:none> } }"
      })
  void a_path_through_everything_ends_when_its_time_is_over(String query) {
    DatasetGraph data = tangle();
    Instant began = Instant.now();
    assertThatThrownBy(() -> new QueryRun(USUAL).select(data, QueryFactory.create(query)))
        .isInstanceOf(Refused.class);
    assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void a_path_with_an_end_is_followed_as_ever() throws Refused {
    DatasetGraph data = DatasetGraphFactory.create();
    for (int i = 0; i < 5; i++) {
      add(data, "urn:next", i, i + 1);
    }
    QueryRun.Rows rows =
        new QueryRun(Limits.DEFAULT)
            .select(data, QueryFactory.create("SELECT ?b { <urn:n0> <urn:next>+ ?b } ORDER BY ?b"));
    assertThat(rows.rows()).hasSize(5);
    assertThat(rows.rows().get(4).get(Var.alloc("b")).getURI()).isEqualTo("urn:n5");
  }
}
