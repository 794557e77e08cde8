package nl.kamergraaf.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;

/**
 * A document's graph with its evidence in few statements, as a release stores it: from what a fact
 * is about, by its reading, to the passage.
 *
 * <pre>
 * &lt;…/citation/1&gt; &lt;…/reading/citation.paper~0.95&gt; &lt;….txt#char=120,144&gt; .
 * </pre>
 *
 * <p>Where a thing was read as the value of a property, or one of several values, the passage says
 * by {@code kg:readAs} which it was; the only literal needs no telling. What could not be told
 * apart so stays as annotations: {@link UnfoldedEvidence} gives back exactly the facts that were
 * folded.
 *
 * @param document the graph
 * @param readings how many facts were read by each reading
 */
public record FoldedEvidence(DocumentGraph document, Map<Reading, Integer> readings) {
  static final Node READ_AS = Kg.readAs;

  public FoldedEvidence {
    readings = Map.copyOf(readings);
  }

  /** Folds the annotations in a document's graph. */
  public static FoldedEvidence of(DocumentGraph document, Iris iris) {
    Graph graph = document.graph();
    Map<Passage, List<ReadFact>> byPassage =
        Annotations.in(graph).stream()
            .collect(
                Collectors.groupingBy(ReadFact::passage, LinkedHashMap::new, Collectors.toList()));
    byPassage.values().removeIf(facts -> !isTold(facts, graph));
    Graph folded = GraphFactory.createDefaultGraph();
    Map<Reading, Integer> readings = new HashMap<>();
    Set<Node> annotations = new HashSet<>();
    byPassage.forEach(
        (passage, facts) -> {
          annotations.addAll(nodes(passage.node(), graph));
          for (ReadFact fact : facts) {
            readings.merge(fact.reading(), 1, Integer::sum);
            fold(fact, iris, graph, folded);
          }
        });
    graph
        .find()
        .filterDrop(triple -> annotations.contains(triple.getSubject()))
        .forEach(folded::add);
    return new FoldedEvidence(new DocumentGraph(document.name(), folded), readings);
  }

  /** Whether a statement is one that evidence is folded to. */
  public static boolean isFolded(Triple triple) {
    return triple.getPredicate().equals(READ_AS)
        || (Passage.isPassage(triple.getObject())
            && !triple.getPredicate().equals(OA.hasTarget.asNode()));
  }

  private static void fold(ReadFact fact, Iris iris, Graph graph, Graph to) {
    Node passage = fact.passage().node();
    to.add(Triple.create(fact.subject(), fact.reading().node(iris), passage));
    fact.value()
        .filter(value -> isSaid(value, values(fact, graph)))
        .ifPresent(value -> to.add(Triple.create(passage, READ_AS, value)));
  }

  /** Whether the statements that these facts of one passage are folded to mean just them. */
  private static boolean isTold(Collection<ReadFact> facts, Graph graph) {
    Set<Node> readAs =
        facts.stream()
            .flatMap(fact -> fact.value().stream().filter(its -> isSaid(its, values(fact, graph))))
            .collect(Collectors.toSet());
    Set<ReadFact> meant =
        facts.stream()
            .flatMap(
                fact ->
                    meant(
                        fact.subject(),
                        fact.reading(),
                        fact.passage(),
                        values(fact, graph),
                        readAs))
            .collect(Collectors.toSet());
    return meant.equals(Set.copyOf(facts));
  }

  /** The facts that a folded statement means. */
  static Stream<ReadFact> meant(
      Node subject, Reading reading, Passage passage, Set<Node> values, Set<Node> readAs) {
    if (reading.property().isEmpty()) {
      return Stream.of(new ReadFact(subject, reading, Optional.empty(), passage));
    }
    return values.stream()
        .filter(value -> !isSaid(value, values) || readAs.contains(value))
        .map(value -> new ReadFact(subject, reading, Optional.of(value), passage));
  }

  /** Whether the passage says of which of the property's values it is. */
  private static boolean isSaid(Node value, Set<Node> values) {
    return !value.isLiteral() || values.size() > 1;
  }

  private static Set<Node> values(ReadFact fact, Graph graph) {
    return fact.reading()
        .property()
        .map(property -> objects(graph, fact.subject(), property))
        .orElse(Set.of());
  }

  static Set<Node> objects(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }

  /** The nodes of which annotations at a passage consist. */
  private static List<Node> nodes(Node passage, Graph graph) {
    List<Node> nodes = new ArrayList<>(List.of(passage));
    nodes.addAll(objects(graph, passage, OA.hasSelector.asNode()));
    graph.stream(Node.ANY, OA.hasTarget.asNode(), passage)
        .map(Triple::getSubject)
        .forEach(nodes::add);
    return nodes;
  }
}
