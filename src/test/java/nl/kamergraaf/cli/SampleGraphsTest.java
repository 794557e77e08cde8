package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.Passage;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.release.Prefixes;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the whole pipeline makes of each embedded sample. */
final class SampleGraphsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("kamergraaf.golden.update");
  private static final Extractor PIPELINE =
      new Extractor(Register.load(), Iris.CANONICAL, KnownIds.none());

  /** Properties whose objects are facts read from the text. */
  private static final Set<String> FACTS =
      Set.of(
          "hasSubmission",
          "hasReply",
          "addressedTo",
          "onBehalfOf",
          "seeAlsoDocument",
          "hasQuestion",
          "hasAnswer",
          "hasFootnote",
          "hasCitation",
          "hasCommitment",
          "mentions");

  static Stream<SourceFile> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void every_quote_stands_at_its_offsets_in_the_pinned_text(SourceFile sample) {
    assertThat(QuotedEvidence.check(graph(sample).graph())).isPositive();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void every_footnote_that_is_called_says_behind_which_word(SourceFile sample) {
    Graph graph = graph(sample).graph();
    assertThat(
            graph.find(Node.ANY, Kg.term("calledIn"), Node.ANY).mapWith(Triple::getSubject).toSet())
        .allSatisfy(
            note ->
                assertThat(graph.find(Node.ANY, Kg.term("evidenceFor"), note).toList())
                    .anyMatch(
                        evidence ->
                            graph.contains(
                                evidence.getSubject(),
                                Kg.term("forProperty"),
                                Kg.term("calledIn"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void every_fact_has_evidence(SourceFile sample) {
    Graph graph = graph(sample).graph();
    List<Node> without = new ArrayList<>();
    for (String property : FACTS) {
      graph
          .find(Node.ANY, Kg.term(property), Node.ANY)
          .mapWith(Triple::getObject)
          .filterDrop(fact -> graph.contains(Node.ANY, Kg.term("evidenceFor"), fact))
          .filterDrop(fact -> graph.contains(Node.ANY, Kg.term("forValue"), fact))
          .forEach(without::add);
    }

    assertThat(without).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void what_evidence_says_was_read_is_stated(SourceFile sample) {
    Graph graph = graph(sample).graph();
    List<Triple> read =
        graph
            .find(Node.ANY, Kg.term("forProperty"), Node.ANY)
            .mapWith(
                of ->
                    Triple.create(
                        object(graph, of.getSubject(), "evidenceFor"),
                        of.getObject(),
                        object(graph, of.getSubject(), "forValue")))
            .toList();

    assertThat(read).isNotEmpty().allMatch(graph::contains);
  }

  private static Node object(Graph graph, Node subject, String property) {
    return graph.find(subject, Kg.term(property), Node.ANY).next().getObject();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void the_graph_is_as_it_was_reviewed(SourceFile sample) throws IOException {
    Graph graph = withoutEvidence(graph(sample).graph());
    Path golden = GOLDEN.resolve(sample.baseName() + ".ttl");
    if (UPDATE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, RDFWriter.source(graph).lang(Lang.TURTLE).asString());
    }
    Graph expected = GraphFactory.createDefaultGraph();
    RDFParser.source(golden).parse(expected);

    assertThat(difference(graph, expected))
        .as("not in %s; run with -Dkamergraaf.golden.update=true", golden)
        .isEmpty();
    assertThat(difference(expected, graph)).as("in %s only", golden).isEmpty();
  }

  /** Blank nodes are never written, so that graphs can be compared triple by triple. */
  private static List<Triple> difference(Graph one, Graph other) {
    return one.find().filterDrop(other::contains).toList();
  }

  private static Graph withoutEvidence(Graph graph) {
    Graph facts = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(facts, graph);
    graph
        .find()
        .filterKeep(
            triple ->
                triple.getSubject().getURI().contains("/evidence/")
                    || Passage.isPassage(triple.getSubject()))
        .forEach(facts::delete);
    graph.find(Node.ANY, Kg.term("pinnedText"), Node.ANY).forEach(facts::delete);
    Prefixes.all().forEach(facts.getPrefixMapping()::setNsPrefix);
    return facts;
  }

  private static DocumentGraph graph(SourceFile sample) {
    return switch (PIPELINE.graph(sample)) {
      case Outcome.Accepted<DocumentGraph>(DocumentGraph graph) -> graph;
      case Outcome.Refused<DocumentGraph>(var reason) -> throw new AssertionError(reason);
    };
  }
}
