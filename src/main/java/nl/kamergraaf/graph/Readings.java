package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
}
