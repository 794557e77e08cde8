package nl.kamergraaf.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The readings that documents' evidence was folded to, in a graph of their own that says what each
 * is and how many facts it gave. The same whatever the order of the documents. Not thread-safe.
 */
public final class Readings {
  private final Iris iris;
  private final Map<Reading, Long> facts = new HashMap<>();

  /** None yet. */
  public Readings(Iris iris) {
    this.iris = iris;
  }

  /** Takes note of those of a document. */
  public void note(Map<Reading, Integer> ofDocument) {
    ofDocument.forEach((reading, count) -> facts.merge(reading, (long) count, Long::sum));
  }

  /** The same of those that a graph says what they are, as {@link #graph} does. */
  public void note(Graph ofDocument) {
    in(ofDocument)
        .forEach(
            (node, reading) -> facts.merge(reading, (long) count(node, ofDocument), Long::sum));
  }

  /** The name of the graph. */
  public Node name() {
    return NodeFactory.createURI(iris.base() + "graph/readings");
  }

  /** What all of them are. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    Statements to = new Statements(graph);
    facts.forEach(
        (reading, count) -> {
          Node node = reading.node(iris);
          to.type(node, Kg.Reading);
          to.link(node, RDF.type.asNode(), OWL2.ObjectProperty.asNode());
          to.link(node, RDFS.subPropertyOf.asNode(), Kg.readIn);
          reading.property().ifPresent(property -> to.link(node, Kg.forProperty, property));
          to.string(node, Kg.rule, reading.rule());
          to.link(node, Kg.confidence, Annotations.confidence(reading));
          to.integer(node, Kg.factCount, count);
        });
    return graph;
  }

  /** The readings that a graph says what they are, by their nodes. */
  private static Map<Node, Reading> in(Graph graph) {
    Map<Node, Reading> found = new HashMap<>();
    graph.stream(Node.ANY, RDF.type.asNode(), Kg.Reading)
        .map(Triple::getSubject)
        .forEach(node -> of(node, graph).ifPresent(reading -> found.put(node, reading)));
    return found;
  }

  /** The reading that a node is, if a graph says what it is. */
  static Optional<Reading> of(Node node, Graph graph) {
    return one(node, Kg.rule, graph)
        .flatMap(
            rule ->
                one(node, Kg.confidence, graph)
                    .map(
                        confidence ->
                            new Reading(
                                one(node, Kg.forProperty, graph),
                                rule.getLiteralLexicalForm(),
                                new BigDecimal(confidence.getLiteralLexicalForm())
                                    .setScale(2, RoundingMode.HALF_UP))));
  }

  /** How many facts a reading gave by what a graph says of it. */
  private static int count(Node node, Graph graph) {
    return one(node, Kg.factCount, graph)
        .map(count -> Integer.parseInt(count.getLiteralLexicalForm()))
        .orElse(0);
  }

  private static Optional<Node> one(Node subject, Node property, Graph graph) {
    return FoldedEvidence.objects(graph, subject, property).stream().findFirst();
  }
}
