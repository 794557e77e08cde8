package nl.kamergraaf.intake;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Where a document stands in the Appendix to the proceedings; no two documents stand at one place.
 *
 * @param ofSenate whether it is the Senate's Appendix, which is numbered by itself
 * @param edition what tells it from another of the number: {@code -h1} for a reprint, a letter for
 *     an added paper; else empty
 */
public record AppendixPlace(boolean ofSenate, String sessionYear, String number, String edition)
    implements Serializable {
  private static final Set<Node> READ =
      Set.of(Kg.sourceHash, DCTerms.identifier.asNode(), Kg.sessionYear, Kg.appendixNumber);
  private static final Pattern ID = Pattern.compile("ah-(?:tk|ek)-\\d{8}-\\d+(.*)");

  /** Whether a statement is one that {@link #in} looks at. */
  static boolean isRead(Triple statement) {
    return READ.contains(statement.getPredicate());
  }

  /** The place that a document prints; empty where it prints no number or no session year. */
  static Optional<AppendixPlace> in(DocumentGraph document) {
    Graph graph = document.graph();
    return graph.stream(Node.ANY, Kg.sourceHash, Node.ANY)
        .map(found -> found.getSubject())
        .findFirst()
        .flatMap(node -> at(graph, node));
  }

  private static Optional<AppendixPlace> at(Graph graph, Node document) {
    String id = text(graph, document, DCTerms.identifier.asNode()).orElse("");
    Matcher parts = ID.matcher(id);
    String edition = parts.matches() ? parts.group(1) : "";
    return text(graph, document, Kg.sessionYear)
        .flatMap(
            year ->
                text(graph, document, Kg.appendixNumber)
                    .map(
                        number ->
                            new AppendixPlace(id.startsWith("ah-ek-"), year, number, edition)));
  }

  private static Optional<String> text(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(found -> found.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  @Override
  public String toString() {
    return number + edition + " of " + sessionYear + (ofSenate ? " (Senate)" : "");
  }
}
