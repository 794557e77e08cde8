package nl.kamergraaf.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.NaturalOrder;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Reads single facts from a graph, always in the same order. Used within one transaction. */
public record Facts(Graph graph) {
  /** The values of a property, sorted as people would. */
  public List<Node> all(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(t -> t.getObject())
        .sorted(NaturalOrder.OF_NODES)
        .toList();
  }

  public Optional<Node> one(Node subject, Node property) {
    return all(subject, property).stream().findFirst();
  }

  /** The text of a literal value, or the empty string. */
  public String text(Node subject, Node property) {
    return all(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  /** What points at {@code object} by a property. */
  public List<Node> pointingAt(Node object, Node property) {
    return subjects(property, object).sorted(NaturalOrder.OF_NODES).toList();
  }

  public Stream<Node> subjects(Node property, Node object) {
    return graph.stream(Node.ANY, property, object).map(t -> t.getSubject());
  }

  public boolean has(Node subject, Node property) {
    return graph.contains(subject, property, Node.ANY);
  }

  public boolean isA(Node subject, Node type) {
    return graph.contains(subject, RDF.Nodes.type, type);
  }

  /** When a document came: the day of the answer or notice, else of the questions. */
  public String cameOn(Node document) {
    String received = text(document, Kg.receivedOn);
    return received.isEmpty() ? text(document, Kg.submittedOn) : received;
  }

  /** Whether anything at all is said about {@code node}, or points at it. */
  public boolean knows(Node node) {
    return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
  }
}
