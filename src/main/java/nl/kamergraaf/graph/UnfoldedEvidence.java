package nl.kamergraaf.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Makes annotations again of the evidence of a document that {@link FoldedEvidence} folded. Not
 * thread-safe.
 */
public final class UnfoldedEvidence {
  private final Graph graph;
  private final Iris iris;
  private final Map<Node, Optional<Reading>> readings = new HashMap<>();

  /**
   * Reads from a graph.
   *
   * @param graph the documents with their folded evidence, and what the readings are
   */
  public UnfoldedEvidence(Graph graph, Iris iris) {
    this.graph = graph;
    this.iris = iris;
  }

  /** The annotations of a document, without its other statements. */
  public Graph of(Node document) {
    Graph annotations = GraphFactory.createDefaultGraph();
    write(document, facts(document), annotations);
    return annotations;
  }

  /**
   * All statements about a document and its parts, with annotations in the place of what was
   * folded.
   */
  public Graph whole(Node document) {
    Graph whole = GraphFactory.createDefaultGraph();
    List<ReadFact> facts = new ArrayList<>();
    read(
        document,
        triple -> {
          if (!FoldedEvidence.isFolded(triple)) {
            whole.add(triple);
          }
        },
        facts);
    write(document, facts, whole);
    return whole;
  }

  private void write(Node document, List<ReadFact> facts, Graph to) {
    String text =
        FoldedEvidence.objects(graph, document, Kg.pinnedText).stream()
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse("");
    new Annotations(iris).write(document, facts, text, to);
  }

  /** The facts of a document and its parts that were folded. */
  public List<ReadFact> facts(Node document) {
    List<ReadFact> facts = new ArrayList<>();
    read(document, triple -> {}, facts);
    return facts;
  }

  private void read(Node document, Consumer<Triple> all, List<ReadFact> facts) {
    String parts = document.getURI() + "/";
    Set<Node> known = new HashSet<>(Set.of(document));
    Deque<Node> open = new ArrayDeque<>(known);
    while (!open.isEmpty()) {
      Node subject = open.removeFirst();
      for (Triple triple : graph.find(subject, Node.ANY, Node.ANY).toList()) {
        Node object = triple.getObject();
        all.accept(triple);
        if (object.isURI() && object.getURI().startsWith(parts) && known.add(object)) {
          open.add(object);
        }
        Passage.of(object).ifPresent(passage -> unfold(triple, passage, facts));
      }
    }
  }

  private void unfold(Triple folded, Passage passage, List<ReadFact> facts) {
    reading(folded.getPredicate())
        .ifPresent(
            reading ->
                FoldedEvidence.meant(
                        folded.getSubject(),
                        reading,
                        passage,
                        values(folded.getSubject(), reading),
                        FoldedEvidence.objects(graph, folded.getObject(), FoldedEvidence.READ_AS))
                    .forEach(facts::add));
  }

  private Set<Node> values(Node subject, Reading reading) {
    return reading
        .property()
        .map(property -> FoldedEvidence.objects(graph, subject, property))
        .orElse(Set.of());
  }

  private Optional<Reading> reading(Node property) {
    return readings.computeIfAbsent(property, its -> Readings.of(its, graph));
  }

  /** The document that a thing is, or is a part of; empty for a thing of another type. */
  public static Optional<Node> document(Node thing, Iris iris) {
    String documents = iris.base() + "id/document/";
    if (!thing.isURI() || !thing.getURI().startsWith(documents)) {
      return Optional.empty();
    }
    int end = thing.getURI().indexOf('/', documents.length());
    return Optional.of(end < 0 ? thing : NodeFactory.createURI(thing.getURI().substring(0, end)));
  }
}
