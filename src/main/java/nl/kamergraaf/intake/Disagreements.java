package nl.kamergraaf.intake;

import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Says of each fact on which a document and the metadata beside it differ what each of them says.
 */
final class Disagreements {
  private static final Set<Node> READ =
      Set.of(Kg.hasDisagreement, Kg.disagreesOn, Kg.valueInText, Kg.valueInMetadata);

  private Disagreements() {}

  /** Whether a statement is one that {@link #of} looks at. */
  static boolean isRead(Triple statement) {
    return READ.contains(statement.getPredicate());
  }

  /** A line each: {@code METADATA_DISAGREE: submittedOn: text 2024-02-07, metadata 2024-02-08}. */
  static Stream<String> of(DocumentGraph document) {
    Graph graph = document.graph();
    return graph.stream(Node.ANY, Kg.hasDisagreement, Node.ANY)
        .map(Triple::getObject)
        .map(
            found ->
                "METADATA_DISAGREE: %s: text %s, metadata %s"
                    .formatted(
                        property(graph, found),
                        value(graph, found, Kg.valueInText),
                        value(graph, found, Kg.valueInMetadata)))
        .sorted();
  }

  private static String property(Graph graph, Node found) {
    return graph.stream(found, Kg.disagreesOn, Node.ANY)
        .map(triple -> triple.getObject().getURI().replaceFirst(".*[#/]", ""))
        .findFirst()
        .orElse("");
  }

  private static String value(Graph graph, Node found, Node property) {
    return graph.stream(found, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("says nothing");
  }
}
