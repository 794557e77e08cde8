package nl.kamergraaf.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class GraphCheckTest {
  private static final GraphCheck CHECK = GraphCheck.load();
  private static final String PROLOGUE =
      """
      BASE <https://w3id.org/kamergraaf/id/>
      PREFIX kg: <https://w3id.org/kamergraaf/def#>
      PREFIX cito: <http://purl.org/spar/cito/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX a: <https://w3id.org/kamergraaf/id/document/ah-tk-20232024-9001/>
      PREFIX d: <https://w3id.org/kamergraaf/id/document/>
      """;

  @Test
  void a_sound_graph_is_publishable_and_its_one_gap_is_named() {
    CheckReport report = CHECK.check(example().getGraph());
    assertThat(report.publishable()).isTrue();
    assertThat(report.findings())
        .extracting(Finding::code, Finding::focus)
        .containsExactly(
            tuple(
                "SUBMISSION_SUBMITTER",
                "https://w3id.org/kamergraaf/id/document/kv-tk-2022Z01227/submission/1"));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        violation("ONE_KIND", "INSERT DATA { d:ah-tk-20232024-9001 a kg:Notice }"),
        violation("ONE_KIND", "DELETE DATA { d:ah-tk-20232024-9001 a kg:AnswerDocument }"),
        violation(
            "DOCUMENT_CASE_NUMBER", "INSERT DATA { d:ah-tk-20232024-9001 kg:caseNumber '24-1' }"),
        violation(
            "DOCUMENT_SUBMITTED_ON",
            "INSERT DATA { d:ah-tk-20232024-9001 kg:submittedOn '7 februari' }"),
        warning(
            "RECEIVED_NOT_BEFORE_SUBMITTED",
            set("d:ah-tk-20232024-9001", "kg:receivedOn", "'2024-01-02'^^xsd:date")
                + " ; DELETE WHERE { d:ah-tk-20232024-9001 kg:withinTerm ?o }"),
        violation(
            "ANSWERS_OWN_QUESTIONS",
            "INSERT DATA { a:answer\\/1 kg:answers <document/kv-tk-2022Z01227/question/1> }"),
        warning("ANSWER_ANSWERS", "DELETE WHERE { a:answer\\/2 kg:answers ?any }"),
        warning("QUESTION_NUMBERS_ARE_UNIQUE", set("a:question\\/2", "kg:number", "1")),
        violation("QUESTION_NUMBER", set("a:question\\/2", "kg:number", "0")),
        violation("QUESTION_TEXT", set("a:question\\/2", "kg:text", "'geen taal'")),
        violation(
            "FOOTNOTES_STAND_IN_THEIR_DOCUMENT",
            "INSERT DATA { a:footnote\\/1 kg:calledIn <document/kv-tk-2022Z01227/question/1> }"),
        violation(
            "CITATIONS_STAND_IN_THEIR_DOCUMENT",
            set("a:citation\\/1", "cito:hasCitingEntity", "<elsewhere>")),
        violation(
            "CITATION_HAS_CITED_ENTITY", "DELETE WHERE { a:citation\\/1 cito:hasCitedEntity ?o }"),
        violation("CITATION_RESOLUTION", set("a:citation\\/1", "kg:resolution", "kg:Guessed")),
        violation(
            "COMMITMENTS_STAND_IN_THEIR_DOCUMENT",
            set("a:commitment\\/1", "kg:madeIn", "<elsewhere>")),
        violation(
            "TERM_BEGINS_BEFORE_IT_ENDS",
            set("a:term\\/1", "kg:termEnd", "'2023-01-01'^^xsd:date")),
        violation(
            "WITHIN_TERM_FITS_THE_DATES", set("d:ah-tk-20232024-9001", "kg:withinTerm", "true")),
        violation(
            "SESSION_YEAR_SPANS_TWO_YEARS",
            set("d:ah-tk-20232024-9001", "kg:sessionYear", "'2023-2025'")),
        violation(
            "APPENDIX_NUMBER_IS_UNIQUE", set("d:ah-tk-20232024-9000", "kg:appendixNumber", "9001")),
        violation("EVIDENCE_CONFIDENCE", set("a:evidence\\/1", "kg:confidence", "1.5")),
        violation(
            "START_BEFORE_END",
            "DELETE { ?s oa:end 26 } INSERT { ?s oa:end 3 } WHERE { ?s oa:end 26 }"),
        violation("WEB_ADDRESS", set("a:source\\/1", "schema:url", "'www.example. org'")),
        violation(
            "PARLIAMENTARY_PAPER_IDENTIFIER",
            set("<paper/31934-65>", "dcterms:identifier", "'31934'")),
        violation(
            "ORGANISATION_PREF_LABEL", "DELETE WHERE { <organisation/tno> skos:prefLabel ?o }"),
        violation("ORGANISATION_PREF_LABEL", "DELETE WHERE { <ministry/fin> skos:prefLabel ?o }"),
        violation("PERSON_NAME", "DELETE WHERE { <person/toets> skos:prefLabel ?o }"),
        violation(
            "NO_CIRCLE_OF_TOPICS", "INSERT DATA { <topic/nuctech> skos:broader <topic/nuctech> }"),
        violation(
            "PERIOD_ENDS_AFTER_IT_BEGINS",
            set("<person/toets/holding/1>", "kg:endDate", "'2021-01-01'^^xsd:date")),
        warning("CITATION_EVIDENCE", "DELETE WHERE { ?e kg:evidenceFor a:citation\\/1 }"),
        warning("ANSWERED_ONCE", "INSERT DATA { a:answer\\/2 kg:answers a:question\\/1 }"),
        warning(
            "ONE_CASE_ONE_SUBMISSION",
            set("d:ah-tk-20232024-9000", "kg:submittedOn", "'2024-02-06'^^xsd:date")),
        warning(
            "POSTPONED_BEFORE_ANSWERED",
            set("d:ah-tk-20232024-9000", "kg:receivedOn", "'2024-05-01'^^xsd:date")),
        warning(
            "DATE_LIES_IN_SESSION_YEAR",
            set("d:ah-tk-20232024-9001", "kg:sessionYear", "'2021-2022'")),
        warning("GROUP_FITS_THE_REGISTER", set("a:submission\\/1", "kg:inNameOf", "<group/d66>")),
        warning(
            "SEAT_LIES_WITHIN_ITS_GROUP",
            "INSERT DATA { <group/vvd> kg:startDate '2022-01-01'^^xsd:date }"),
        warning(
            "HOLDING_LIES_WITHIN_ITS_CABINET",
            "INSERT DATA { <person/toets/holding/1> kg:inCabinet <cabinet/proef> . <cabinet/proef>"
                + " a kg:Cabinet ; skos:prefLabel 'Kabinet-Proef'@nl ; kg:endDate"
                + " '2024-07-01'^^xsd:date }"),
        warning(
            "NOTICE_SAYS_SOMETHING",
            "INSERT DATA { d:kv-tk-2024Z90002 a kg:Notice ; kg:sourceFile 'a.txt' }"),
        violation("RESOLUTION_STATUS", "INSERT DATA { kg:Guessed a kg:ResolutionStatus }"),
        violation(
            "PARTY_START_DATE",
            "INSERT DATA { <party/proef> a kg:Party ; skos:prefLabel 'Proef'@nl ; kg:startDate"
                + " '1999' }"),
        violation("MINISTRY_IDENTIFIER", "INSERT DATA { <ministry/fin> dcterms:identifier 'fin' }"),
        warning(
            "OFFICE_WAS_HELD_THAT_DAY",
            set("<person/toets/holding/1>", "kg:endDate", "'2023-12-31'^^xsd:date")),
        warning(
            "PREFERRED_AND_ALTERNATIVE_NAMES_DIFFER",
            "INSERT DATA { <organisation/tno> skos:altLabel 'TNO'@nl }"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_is_found_and_named(Severity severity, String code, String update) {
    Model model = example();
    UpdateAction.parseExecute(PROLOGUE + update, model);
    CheckReport report = CHECK.check(model.getGraph());
    assertThat(report.findings()).extracting(Finding::code).contains(code);
    assertThat(report.findings())
        .filteredOn(finding -> finding.code().equals(code))
        .extracting(Finding::severity)
        .contains(severity);
    assertThat(report.publishable()).isEqualTo(severity != Severity.VIOLATION);
    assertThat(thingByThing(model)).containsExactlyElementsOf(report.findings());
  }

  private static List<Finding> thingByThing(Model model) {
    Graph graph = model.getGraph();
    return CHECK
        .check(
            DatasetGraphFactory.wrap(graph),
            graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .distinct())
        .findings();
  }

  @Test
  void a_group_the_register_contradicts_is_reported_and_left_as_it_was() {
    Model model = example();
    UpdateAction.parseExecute(
        PROLOGUE + set("a:submission\\/1", "kg:inNameOf", "<group/d66>"), model);
    Set<String> before = new TreeSet<>();
    model.listStatements().forEach(statement -> before.add(statement.toString()));
    CHECK.check(model.getGraph());
    Set<String> after = new TreeSet<>();
    model.listStatements().forEach(statement -> after.add(statement.toString()));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void a_seat_without_an_end_contradicts_nothing_after_the_day_its_source_was_kept() {
    Model model = example();
    UpdateAction.parseExecute(
        PROLOGUE
            + set("a:submission\\/1", "kg:inNameOf", "<group/d66>")
            + "; INSERT DATA { <person/michon-voorbeeld/membership/1> dcterms:source <urn:list> ."
            + " <urn:list> dcterms:modified '2022-06-30'^^xsd:date }",
        model);
    assertThat(CHECK.check(model.getGraph()).findings())
        .extracting(Finding::code)
        .doesNotContain("GROUP_FITS_THE_REGISTER");
  }

  @Test
  void who_sat_for_a_group_that_went_up_into_another_sits_for_that_one() {
    Model model = example();
    UpdateAction.parseExecute(
        PROLOGUE
            + set("a:submission\\/1", "kg:inNameOf", "<group/samen>")
            + "; INSERT DATA { <group/samen> a kg:ParliamentaryGroup ; skos:prefLabel 'Samen'@nl ;"
            + " kg:mergedFrom <group/vvd> }",
        model);
    assertThat(CHECK.check(model.getGraph()).findings())
        .extracting(Finding::code)
        .doesNotContain("GROUP_FITS_THE_REGISTER");
  }

  @Test
  void facts_spread_over_named_graphs_are_checked_as_one() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    example()
        .getGraph()
        .find()
        .forEach(
            triple ->
                dataset.add(
                    NodeFactory.createURI("urn:graph:" + Math.floorMod(triple.hashCode(), 3)),
                    triple.getSubject(),
                    triple.getPredicate(),
                    triple.getObject()));
    assertThat(CHECK.check(dataset).findings())
        .isEqualTo(CHECK.check(example().getGraph()).findings());
  }

  @Test
  void every_finding_says_in_two_languages_what_should_be_so() {
    Model model = example();
    UpdateAction.parseExecute(PROLOGUE + "DELETE WHERE { ?s kg:number ?o }", model);
    UpdateAction.parseExecute(PROLOGUE + "DELETE WHERE { ?s skos:prefLabel ?o }", model);
    List<Finding> findings = CHECK.check(model.getGraph()).findings();
    assertThat(findings).hasSizeGreaterThan(10);
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.nl()).isNotBlank().isNotEqualTo(finding.en());
              assertThat(finding.en()).endsWith(".");
            });
  }

  @Test
  void the_text_names_document_rule_and_value() {
    Model model = example();
    UpdateAction.parseExecute(
        PROLOGUE + set("d:ah-tk-20232024-9001", "kg:receivedOn", "'2024-01-02'^^xsd:date"), model);
    String text = new ReportText("en", 5).of(CHECK.check(model.getGraph()));
    assertThat(text)
        .contains("WARNING RECEIVED_NOT_BEFORE_SUBMITTED (1)")
        .contains("An answer is not received before the questions were submitted.")
        .contains("  ah-tk-20232024-9001: 2024-02-07\n");
  }

  @Test
  void the_text_counts_what_it_does_not_name() {
    Model model = example();
    UpdateAction.parseExecute(
        PROLOGUE + "DELETE { ?s kg:number ?o } WHERE { ?s kg:number ?o ; a kg:Question }", model);
    assertThat(new ReportText("nl", 1).of(CHECK.check(model.getGraph())))
        .startsWith("4 fout(en), 1 waarschuwing(en), 0 leemte(n)\n")
        .contains("VIOLATION QUESTION_NUMBER (4)")
        .contains("… +3");
  }

  @Test
  void the_same_is_given_as_a_SHACL_report() {
    Model model = example();
    UpdateAction.parseExecute(PROLOGUE + "DELETE WHERE { a:question\\/1 kg:number ?o }", model);
    CheckReport report = CHECK.check(model.getGraph());
    ValidationReport shacl = ValidationReport.fromGraph(report.shacl());
    assertThat(shacl.conforms()).isFalse();
    assertThat(shacl.getEntries()).hasSameSizeAs(report.findings());
  }

  private static Arguments violation(String code, String update) {
    return argumentSet(code, Severity.VIOLATION, code, update);
  }

  private static Arguments warning(String code, String update) {
    return argumentSet(code, Severity.WARNING, code, update);
  }

  /** An update that gives a subject another value of a property. */
  private static String set(String subject, String property, String value) {
    return "DELETE WHERE { %1$s %2$s ?o } ; INSERT DATA { %1$s %2$s %3$s }"
        .formatted(subject, property, value);
  }

  private static Model example() {
    return RDFDataMgr.loadModel("graph/example.ttl");
  }
}
