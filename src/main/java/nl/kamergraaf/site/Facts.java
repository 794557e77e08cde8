package nl.kamergraaf.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Reads single facts from a graph, always in the same order. Used within one transaction. */
record Facts(Graph graph) {
  private static final Comparator<Node> ORDER =
      Comparator.comparing(Facts::naturalKey).thenComparing((Node node) -> node.toString());

  /** Digits padded, so that question 10 follows question 9. */
  private static String naturalKey(Node node) {
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    StringBuilder key = new StringBuilder();
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        digits++;
        continue;
      }
      if (digits > 0) {
        key.repeat("0", Math.max(0, 12 - digits)).append(text, i - digits, i);
        digits = 0;
      }
      if (i < text.length()) {
        key.append(text.charAt(i));
      }
    }
    return key.toString();
  }

  /** The values of a property, sorted as people would. */
  List<Node> all(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(t -> t.getObject()).sorted(ORDER).toList();
  }

  /** The values of a term of our ontology. */
  List<Node> all(Node subject, String term) {
    return all(subject, Kg.term(term));
  }

  Optional<Node> one(Node subject, Node property) {
    return all(subject, property).stream().findFirst();
  }

  Optional<Node> one(Node subject, String term) {
    return one(subject, Kg.term(term));
  }

  /** The text of a literal value, or the empty string. */
  String text(Node subject, Node property) {
    return all(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  String text(Node subject, String term) {
    return text(subject, Kg.term(term));
  }

  /** What points at {@code object} by a term of our ontology. */
  List<Node> pointingAt(Node object, String term) {
    return subjects(Kg.term(term), object).sorted(ORDER).toList();
  }

  Stream<Node> subjects(Node property, Node object) {
    return graph.stream(Node.ANY, property, object).map(t -> t.getSubject());
  }

  boolean has(Node subject, String term) {
    return graph.contains(subject, Kg.term(term), Node.ANY);
  }

  boolean isA(Node subject, String className) {
    return graph.contains(subject, RDF.Nodes.type, Kg.term(className));
  }

  /** Whether anything at all is said about {@code node}, or points at it. */
  boolean knows(Node node) {
    return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
  }
}
