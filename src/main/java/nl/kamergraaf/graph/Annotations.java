package nl.kamergraaf.graph;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/**
 * Facts with where they were read as W3C Web Annotations. The target of each is a passage of the
 * document's pinned text, selected by position and by quote, its body the fact: a thing, or the
 * subject, property and value of a statement.
 *
 * <p>An annotation is named by its place, {@code …/evidence/12-34}; of several at one place, the
 * second and further in the order of what they say, {@code …/evidence/12-34-2}. So the same facts
 * give the same annotations, whichever way they came.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model,
 *     selectors</a>
 */
public final class Annotations {
  private static final String TYPE = "evidence";

  private final Iris iris;

  /** Annotations with addresses of this minter. */
  public Annotations(Iris iris) {
    this.iris = iris;
  }

  /**
   * Writes the annotations of a document.
   *
   * @param facts in any order; what comes twice is written once
   * @param text the document's pinned text
   */
  public void write(Node document, Collection<ReadFact> facts, String text, Graph graph) {
    Statements to = new Statements(graph);
    List<ReadFact> sorted = facts.stream().sorted(ReadFact.IN_ORDER).distinct().toList();
    Passage before = null;
    int ordinal = 0;
    for (ReadFact fact : sorted) {
      Passage passage = fact.passage();
      ordinal = passage.equals(before) ? ordinal + 1 : 1;
      String place = passage.start() + "-" + passage.end();
      if (ordinal == 1) {
        passage(passage, iris.part(document, TYPE, place), text, to);
      }
      String key = ordinal == 1 ? place : place + "-" + ordinal;
      annotation(iris.part(document, TYPE, key), fact, to);
      before = passage;
    }
  }

  private static void annotation(Node annotation, ReadFact fact, Statements to) {
    to.link(annotation, RDF.type.asNode(), OA.Annotation.asNode());
    to.link(annotation, Kg.evidenceFor, fact.subject());
    fact.reading().property().ifPresent(its -> to.link(annotation, Kg.forProperty, its));
    fact.value().ifPresent(value -> to.link(annotation, Kg.forValue, value));
    to.string(annotation, Kg.rule, fact.reading().rule());
    to.link(annotation, Kg.confidence, confidence(fact.reading()));
    to.link(annotation, OA.hasTarget.asNode(), fact.passage().node());
  }

  private void passage(Passage passage, Node at, String text, Statements to) {
    Node target = passage.node();
    Node position = iris.part(at, "position", "1");
    Node quote = iris.part(at, "quote", "1");
    to.link(target, RDF.type.asNode(), OA.SpecificResource.asNode());
    to.link(target, OA.hasSource.asNode(), passage.text());
    to.link(target, OA.hasSelector.asNode(), position);
    to.link(target, OA.hasSelector.asNode(), quote);
    to.link(position, RDF.type.asNode(), OA.TextPositionSelector.asNode());
    to.link(position, OA.start.asNode(), offset(passage.start()));
    to.link(position, OA.end.asNode(), offset(passage.end()));
    to.link(quote, RDF.type.asNode(), OA.TextQuoteSelector.asNode());
    to.link(quote, OA.exact.asNode(), NodeFactory.createLiteralString(passage.words(text)));
  }

  private static Node offset(int characters) {
    return Statements.typed(Integer.toString(characters), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node confidence(Reading reading) {
    return Statements.typed(reading.confidence().toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** The facts of all annotations in a graph that are such as {@link #write} writes. */
  static Set<ReadFact> in(Graph graph) {
    Set<ReadFact> facts = new LinkedHashSet<>();
    graph
        .find(Node.ANY, OA.hasTarget.asNode(), Node.ANY)
        .forEach(
            triple ->
                Passage.of(triple.getObject())
                    .flatMap(passage -> fact(graph, triple.getSubject(), passage))
                    .ifPresent(facts::add));
    return facts;
  }

  private static Optional<ReadFact> fact(Graph graph, Node annotation, Passage passage) {
    Optional<Node> rule = one(graph, annotation, Kg.rule);
    Optional<Node> confidence = one(graph, annotation, Kg.confidence);
    if (rule.isEmpty() || confidence.isEmpty()) {
      return Optional.empty();
    }
    Reading reading =
        new Reading(
            one(graph, annotation, Kg.forProperty),
            rule.get().getLiteralLexicalForm(),
            new BigDecimal(confidence.get().getLiteralLexicalForm()));
    return one(graph, annotation, Kg.evidenceFor)
        .map(
            subject ->
                new ReadFact(subject, reading, one(graph, annotation, Kg.forValue), passage));
  }

  private static Optional<Node> one(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).findFirst();
  }
}
