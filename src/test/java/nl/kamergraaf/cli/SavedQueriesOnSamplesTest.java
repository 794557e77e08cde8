package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.check.CheckReport;
import nl.kamergraaf.check.GraphCheck;
import nl.kamergraaf.check.ReportText;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.cases.CaseList;
import nl.kamergraaf.fact.cases.CommitmentList;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.FoldedEvidence;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.Readings;
import nl.kamergraaf.graph.ReferenceGraph;
import nl.kamergraaf.graph.cases.Cases;
import nl.kamergraaf.graph.cases.Commitments;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.StreamedFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The saved queries and the check on what the samples are read as, with the register. */
final class SavedQueriesOnSamplesTest {
  private static final SavedQueries QUERIES = SavedQueries.load();

  /** Invented: what is known of the chamber's list of commitments is its form. */
  private static final SourceFile COMMITMENTS =
      new SourceFile(
          "commitments.json",
          """
          {"value":[{"Id":"1c2d3e4f-0000-4000-8000-00000000000a","Nummer":"TZ203103-130",
            "Tekst":"De minister stuurt een brief.","Status":"Openstaand",
            "Functie":"Minister van Defensie","Aanmaakdatum":"2031-03-09T23:30:00Z",
            "Activiteit":[{"Nummer":"2031A00001","Zaak":[
              {"Nummer":"2031Z00001","Soort":"Schriftelijke vragen"}]}],
            "KamerbriefNakoming":[]}]}
          """
              .getBytes(StandardCharsets.UTF_8));

  private static final Model SAMPLES = samples();

  static Stream<SavedQuery> all() {
    return QUERIES.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void runs_with_its_defaults_and_finds_what_the_samples_hold(SavedQuery query) {
    assertThat(finds(query.query(onADayOfTheSamples(query)))).as(query.name()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"questions-without-answer", "people-unresolved"})
  void in_the_samples_nothing_is_missing(String name) {
    Query query = QUERIES.named(name).orElseThrow().query(Map.of());
    try (QueryExecution execution = QueryExecutionFactory.create(query, SAMPLES)) {
      execution
          .execSelect()
          .forEachRemaining(row -> assertThat(row.getLiteral("missing").getString()).isEmpty());
    }
  }

  @Test
  void a_motion_named_at_three_places_of_an_answer_is_one_row_with_its_movers_and_paper() {
    Query query = QUERIES.named("motions-named").orElseThrow().query();
    List<String> found = new ArrayList<>();
    try (QueryExecution execution = QueryExecutionFactory.create(query, SAMPLES)) {
      execution
          .execSelect()
          .forEachRemaining(
              row -> {
                if (row.contains("identifier")) {
                  found.add(
                      "%s: %s, %d in %d"
                          .formatted(
                              row.getLiteral("identifier").getString(),
                              row.getLiteral("name").getString(),
                              row.getLiteral("times").getInt(),
                              row.getLiteral("documents").getInt()));
                }
              });
    }
    assertThat(found)
        .contains(
            "kst-36229-29: motie El Yassini en Peters, 3 in 1",
            "kst-29509-80: motie Joseph-Agema, 2 in 1");
  }

  @Test
  void nothing_in_the_samples_keeps_a_release_from_being_published() {
    CheckReport report = GraphCheck.load().check(SAMPLES.getGraph());
    assertThat(report.publishable()).as(() -> new ReportText("en", 10).of(report)).isTrue();
  }

  /** Written only of documents with a file of metadata beside them, which no sample has. */
  private static final Set<String> OF_METADATA =
      Set.of(
          "hasDisagreement",
          "disagreesOn",
          "metadataFile",
          "metadataHash",
          "valueInMetadata",
          "valueInText");

  @Test
  void every_term_in_the_data_is_defined_and_every_term_defined_is_met_somewhere()
      throws IOException {
    Model ontology = RDFDataMgr.loadModel("ontology/kamergraaf.ttl");
    Set<String> defined = new TreeSet<>();
    ontology
        .listSubjectsWithProperty(RDFS.isDefinedBy)
        .forEach(term -> defined.add(term.getLocalName()));
    Set<String> met = new TreeSet<>();
    for (Statement said : SAMPLES.listStatements().toList()) {
      if (!said.getSubject().toString().startsWith(Kg.NS)) {
        Stream.of(said.getPredicate(), said.getObject())
            .filter(RDFNode::isURIResource)
            .map(node -> node.asResource().getURI())
            .filter(uri -> uri.startsWith(Kg.NS))
            .forEach(uri -> met.add(uri.substring(Kg.NS.length())));
      }
    }
    assertThat(met).isSubsetOf(defined);
    String told =
        Files.readString(Path.of("ontology/shapes.ttl"))
            + QUERIES.all().stream().map(SavedQuery::text).collect(Collectors.joining());
    Set<String> unmet = new TreeSet<>(defined);
    unmet.removeAll(met);
    unmet.removeAll(OF_METADATA);
    assertThat(unmet).allSatisfy(term -> assertThat(told).containsPattern("\\bkg:" + term + "\\b"));
  }

  /** The days that change what is outstanding are fixed, so that the tests do not age. */
  private static Map<String, String> onADayOfTheSamples(SavedQuery query) {
    return query.parameters().stream().anyMatch(parameter -> parameter.name().equals("day"))
        ? Map.of("day", "2025-02-01")
        : Map.of();
  }

  private static boolean finds(Query query) {
    try (QueryExecution execution = QueryExecutionFactory.create(query, SAMPLES)) {
      return query.isConstructType()
          ? !execution.execConstruct().isEmpty()
          : execution.execSelect().hasNext();
    }
  }

  private static Model samples() {
    Graph all = GraphFactory.createDefaultGraph();
    ReferenceGraph.all(Iris.CANONICAL)
        .forEach(reference -> GraphUtil.addInto(all, reference.graph()));
    Register register = Register.load();
    CaseList list = CaseList.read(Stream.of(Outcome.of(Samples.cases())), Limits.DEFAULT);
    assertThat(list.rejected()).isEmpty();
    Cases cases = new Cases(list.entries(), register, Iris.CANONICAL);
    Commitments commitments = new Commitments(register, Iris.CANONICAL);
    Readings readings = new Readings(Iris.CANONICAL);
    Extractor pipeline = new Extractor(register, Iris.CANONICAL, KnownIds.none());
    for (SourceFile sample : Samples.all()) {
      switch (pipeline.graph(sample)) {
        case Outcome.Accepted<DocumentGraph>(DocumentGraph document) -> {
          FoldedEvidence folded = FoldedEvidence.of(document, Iris.CANONICAL);
          GraphUtil.addInto(all, folded.document().graph());
          readings.note(folded.readings());
          cases.add(document);
          commitments.add(document);
        }
        case Outcome.Refused<DocumentGraph>(Rejected reason) ->
            throw new IllegalStateException(reason.toString());
      }
    }
    cases.graphs().forEach(graph -> GraphUtil.addInto(all, graph));
    CommitmentList registered =
        CommitmentList.read(StreamedFile.of(COMMITMENTS), commitments::concerns);
    assertThat(registered.rejected()).isEmpty();
    commitments.graphs(registered.entries()).forEach(graph -> GraphUtil.addInto(all, graph));
    GraphUtil.addInto(all, readings.graph());
    return ModelFactory.createModelForGraph(all);
  }
}
