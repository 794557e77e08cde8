package nl.kamergraaf.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.NaturalOrder;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Reads single facts from a graph, always in the same order. Used within one transaction. */
record Facts(Graph graph) {
  /** The values of a property, sorted as people would. */
  List<Node> all(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(t -> t.getObject())
        .sorted(NaturalOrder.OF_NODES)
        .toList();
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
    return subjects(Kg.term(term), object).sorted(NaturalOrder.OF_NODES).toList();
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
