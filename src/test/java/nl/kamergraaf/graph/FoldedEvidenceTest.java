package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FoldedEvidenceTest {
  private static final Iris IRIS = Iris.CANONICAL;
  private static final Extractor EXTRACTOR = Extractor.load();
  private static final Node DOCUMENT = IRIS.thing("document", "ah-tk-20232024-9001");
  private static final Node TEXT = IRIS.text(DOCUMENT);
  private static final String WORDS = "Vragen over Scanfabriek en Havenbedrijf.";

  static Stream<SourceFile> samples() {
    return Samples.all().stream();
  }

  /** The annotations come back to the letter, addresses included; nothing else is lost. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void unfolding_gives_back_what_was_folded(SourceFile sample) {
    Outcome<DocumentGraph> outcome = EXTRACTOR.graph(sample);
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    outcome.then(
        document -> {
          Graph folded = folded(document);
          long facts = Annotations.in(document.graph()).size();
          assertThat(folded.stream().filter(FoldedEvidence::isFolded).count())
              .isBetween(facts, 2 * facts);
          assertThat(unfolded(folded, document.graph())).isEqualTo(statements(document.graph()));
          return Outcome.of(document);
        });
  }

  @Test
  void a_fact_takes_one_statement_and_one_more_where_its_value_is_to_be_told() {
    Node one = IRIS.thing("organisation", "scanfabriek");
    Node other = IRIS.thing("organisation", "havenbedrijf");
    Node year = NodeFactory.createLiteralString("2023-2024");
    DocumentGraph document =
        annotated(
            Map.of("mentions", List.of(one, other), "sessionYear", List.of(year)),
            fact("mentions", one, "entity/register", 12, 23),
            fact("mentions", other, "entity/register", 27, 39),
            fact("sessionYear", year, "header/session-year", 12, 23));

    Graph folded = FoldedEvidence.of(document, IRIS).document().graph();

    Node mentions = IRIS.thing("reading", "mentions~entity.register~0.90");
    Node dated = IRIS.thing("reading", "sessionYear~header.session-year~0.90");
    Node first = NodeFactory.createURI(TEXT.getURI() + "#char=12,23");
    Node second = NodeFactory.createURI(TEXT.getURI() + "#char=27,39");
    assertThat(folded.stream().filter(FoldedEvidence::isFolded))
        .containsExactlyInAnyOrder(
            Triple.create(DOCUMENT, mentions, first),
            Triple.create(first, Kg.term("readAs"), one),
            Triple.create(DOCUMENT, mentions, second),
            Triple.create(second, Kg.term("readAs"), other),
            Triple.create(DOCUMENT, dated, first));
  }

  /** Two rules read two values in the same words: folded, each would seem to have read both. */
  @Test
  void what_could_not_be_told_apart_stays_as_annotations() {
    Node one = IRIS.thing("organisation", "scanfabriek");
    Node other = IRIS.thing("organisation", "havenbedrijf");
    DocumentGraph document =
        annotated(
            Map.of("mentions", List.of(one, other)),
            fact("mentions", one, "entity/register", 12, 23),
            fact("mentions", other, "entity/local", 12, 23));

    FoldedEvidence folded = FoldedEvidence.of(document, IRIS);

    assertThat(folded.readings()).isEmpty();
    assertThat(statements(folded.document().graph())).isEqualTo(statements(document.graph()));
  }

  @Test
  void readings_say_what_they_are_and_how_many_facts_they_gave() {
    Readings readings = new Readings(IRIS);
    Reading reading = reading("mentions", "entity/register");
    readings.note(Map.of(reading, 2));
    readings.note(Map.of(reading, 3));

    Node node = reading.node(IRIS);
    assertThat(readings.graph().contains(node, Kg.term("factCount"), Statements.integer(5)))
        .isTrue();
    assertThat(readings.graph().contains(node, Kg.term("forProperty"), Kg.term("mentions")))
        .isTrue();
  }

  private static Reading reading(String property, String rule) {
    return new Reading(Optional.of(Kg.term(property)), rule, new BigDecimal("0.90"));
  }

  private static ReadFact fact(String property, Node value, String rule, int start, int end) {
    return new ReadFact(
        DOCUMENT, reading(property, rule), Optional.of(value), new Passage(TEXT, start, end));
  }

  private static DocumentGraph annotated(Map<String, List<Node>> stated, ReadFact... facts) {
    Graph graph = GraphFactory.createDefaultGraph();
    Statements to = new Statements(graph);
    to.string(DOCUMENT, Kg.pinnedText, WORDS);
    stated.forEach(
        (property, values) -> values.forEach(value -> to.link(DOCUMENT, Kg.term(property), value)));
    new Annotations(IRIS).write(DOCUMENT, List.of(facts), WORDS, graph);
    return new DocumentGraph(IRIS.graph("document", "ah-tk-20232024-9001"), graph);
  }

  private static Graph folded(DocumentGraph document) {
    Readings readings = new Readings(IRIS);
    FoldedEvidence folded = FoldedEvidence.of(document, IRIS);
    readings.note(folded.readings());
    Graph graph = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(graph, folded.document().graph());
    GraphUtil.addInto(graph, readings.graph());
    assertThat(graph.contains(Node.ANY, OA.hasSelector.asNode(), Node.ANY)).isFalse();
    return graph;
  }

  /** What a folded graph says of a document, its annotations made again. */
  private static Set<Triple> unfolded(Graph folded, Graph original) {
    Node document = original.find(Node.ANY, Kg.term("pinnedText"), Node.ANY).next().getSubject();
    Graph annotations = new UnfoldedEvidence(folded, IRIS).of(document);
    Graph all = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(all, annotations);
    folded
        .find()
        .filterDrop(FoldedEvidence::isFolded)
        .filterDrop(triple -> triple.getSubject().getURI().contains("/id/reading/"))
        .forEach(all::add);
    return statements(all);
  }

  private static Set<Triple> statements(Graph graph) {
    return graph.stream().collect(Collectors.toSet());
  }
}
