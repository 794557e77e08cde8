package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;

/** The evidence in a document's graph, held against the text that the graph pins. */
final class QuotedEvidence {
  private QuotedEvidence() {}

  /** Every quote stands at its offsets. Returns how many there are. */
  static int check(Graph graph) {
    String text = value(graph, List.of(Node.ANY), Kg.term("pinnedText"));
    List<Node> targets = objects(graph, Node.ANY, OA.hasTarget.asNode());
    assertThat(targets)
        .allSatisfy(
            target -> {
              List<Node> selectors = objects(graph, target, OA.hasSelector.asNode());
              int start = Integer.parseInt(value(graph, selectors, OA.start.asNode()));
              int end = Integer.parseInt(value(graph, selectors, OA.end.asNode()));
              assertThat(text.substring(start, end))
                  .isEqualTo(value(graph, selectors, OA.exact.asNode()));
            });
    return targets.size();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static String value(Graph graph, List<Node> subjects, Node property) {
    return subjects.stream()
        .flatMap(subject -> objects(graph, subject, property).stream())
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseThrow();
  }
}
