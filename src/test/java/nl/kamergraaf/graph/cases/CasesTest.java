package nl.kamergraaf.graph.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.fact.cases.CaseEntry;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.Statements;
import nl.kamergraaf.register.Register;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CasesTest {
  private static final Register REGISTER = Register.load();
  private static final Iris IRIS = Iris.CANONICAL;
  private static final LocalDate DAY = LocalDate.of(2024, 3, 6);
  private static final String GUID = "1c2d3e4f-0000-4000-8000-00000000000a";
  private static final CaseEntry LISTED =
      entry("2024Z90001", "Het bericht ‘Sluizen lekken’", "Michiel van Nispen (M.)");

  @Test
  void says_of_a_listed_case_what_the_list_says_and_who_it_was() {
    Graph graph = cases(List.of(LISTED));
    Node one = IRIS.thing("case", "2024Z90001");

    assertThat(texts(graph, one, "caseNumber")).containsExactly("2024Z90001");
    assertThat(texts(graph, one, "subject")).containsExactly("Het bericht ‘Sluizen lekken’");
    assertThat(texts(graph, one, "submittedOn")).containsExactly("2024-03-06");
    assertThat(texts(graph, one, "chamberGuid")).containsExactly(GUID);
    assertThat(texts(graph, one, "closed")).containsExactly("true");
    assertThat(objects(graph, one, Kg.term("askedBy")))
        .containsExactly(IRIS.thing("person", "michiel-van-nispen"));
    assertThat(objects(graph, one, DCTerms.source.asNode()))
        .extracting(Node::getURI)
        .containsExactly("https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Zaak(" + GUID + ")");
    assertThat(objects(graph, one, Kg.term("caseStatus"))).isEmpty();
  }

  @Test
  void joins_an_answer_without_a_number_to_the_listed_case_and_says_what_by() {
    DocumentGraph answer =
        document("ah-1", "AnswerDocument", "", "het bericht «Sluizen lekken»", "Van Nispen");
    Graph graph = cases(List.of(LISTED), answer);
    Node document = IRIS.thing("document", "ah-1");
    Node one = IRIS.thing("case", "2024Z90001");

    assertThat(objects(graph, document, Kg.term("partOfCase"))).containsExactly(one);
    assertThat(objects(graph, document, Kg.term("resolution")))
        .containsExactly(Kg.term("Inferred"));
    assertThat(objects(graph, one, Kg.term("caseStatus"))).containsExactly(Kg.term("Answered"));
    Node evidence = graph.find(Node.ANY, Kg.term("forValue"), one).next().getSubject();
    assertThat(objects(graph, evidence, OA.hasTarget.asNode()))
        .extracting(Node::getURI)
        .containsExactlyInAnyOrder(
            document.getURI(),
            "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Zaak(" + GUID + ")");
  }

  @Test
  void joins_notice_and_answer_to_the_question_document_that_prints_the_number() {
    Graph graph =
        cases(
            List.of(),
            document("ah-2", "AnswerDocument", "", "Lekkende sluizen", "Van Nispen"),
            document("ah-1", "PostponementNotice", "", "Lekkende sluizen", "Van Nispen"),
            document("kv-1", "QuestionDocument", "2024Z90001", "lekkende sluizen", "Van Nispen"));

    assertThat(members(graph, "2024Z90001")).containsExactlyInAnyOrder("ah-1", "ah-2");
    assertThat(objects(graph, IRIS.thing("document", "kv-1"), Kg.term("resolution"))).isEmpty();
  }

  /** Each differs in one thing from what is listed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "het bericht «Sluizen lekten»               | Van Nispen              | another word",
        "het bericht «Sluizen lekken» (2)           | Van Nispen              | another number",
        "de antwoorden over «Sluizen lekken»        | Van Nispen              | a follow-up",
        "het bericht «Sluizen lekken»               | Westerveld              | another asker",
        "het bericht «Sluizen lekken»               | Van Nispen, Westerveld  | one asker more",
        "het bericht «Sluizen lekken»               |                         | no asker named"
      })
  void does_not_join_what_only_looks_alike(String subject, String askers, String why) {
    DocumentGraph answer = document("ah-1", "AnswerDocument", "", subject, askers);
    assertThat(members(cases(List.of(LISTED), answer), "2024Z90001")).as(why).isEmpty();
  }

  @Test
  void does_not_choose_between_twins_sent_to_two_ministers() {
    CaseEntry twin = entry("2024Z90002", LISTED.subject(), "Michiel van Nispen (M.)");
    Graph graph =
        cases(
            List.of(LISTED, twin),
            document("ah-1", "AnswerDocument", "", LISTED.subject(), "Van Nispen"));

    assertThat(graph.contains(Node.ANY, Kg.term("partOfCase"), Node.ANY)).isFalse();
  }

  @Test
  void does_not_join_an_answer_to_questions_put_to_another_office() {
    Graph graph =
        cases(
            List.of(),
            document("ah-1", "AnswerDocument", "", "Lekkende sluizen", "Van Nispen", "other"),
            document("kv-1", "QuestionDocument", "2024Z90001", "Lekkende sluizen", "Van Nispen"));
    assertThat(members(graph, "2024Z90001")).isEmpty();
  }

  /**
   * Twins: the list names one case put to one minister; the document is put to the other office.
   */
  @Test
  void does_not_join_a_document_put_to_an_office_that_somebody_else_held() {
    LocalDate day = LocalDate.of(2019, 3, 6);
    CaseEntry listed =
        new CaseEntry(
            "2019Z90001",
            Optional.of(GUID),
            "Lekkende sluizen",
            day,
            Optional.of(true),
            List.of("Michiel van Nispen (M.)"),
            List.of("Cora van Nieuwenhuizen Wijbenga (C.)"));
    Node finance = IRIS.thing("office", "minister-van-financien");
    Node water = IRIS.thing("office", "minister-van-infrastructuur-en-waterstaat");
    Holders holders = new Holders(REGISTER.persons(), IRIS);
    Set<String> asked = Set.of("cora-van-nieuwenhuizen");
    assertThat(holders.exclude(asked, Set.of(finance), day)).isTrue();
    assertThat(holders.exclude(asked, Set.of(water), day)).isFalse();
    assertThat(holders.exclude(asked, Set.of(finance, water), day)).isFalse();
    assertThat(holders.exclude(asked, Set.of(IRIS.thing("office", "unknown")), day)).isFalse();

    DocumentGraph toFinance = on(day, "ah-1", "minister-van-financien");
    DocumentGraph toWater = on(day, "ah-2", "minister-van-infrastructuur-en-waterstaat");
    assertThat(members(cases(List.of(listed), toFinance), "2019Z90001")).isEmpty();
    assertThat(members(cases(List.of(listed), toWater), "2019Z90001")).containsExactly("ah-2");
    assertThat(members(cases(List.of(listed), toFinance, toWater), "2019Z90001"))
        .containsExactly("ah-2");
  }

  private static DocumentGraph on(LocalDate day, String id, String office) {
    DocumentGraph document =
        document(id, "AnswerDocument", "", "Lekkende sluizen", "Van Nispen", office);
    Node node = IRIS.thing("document", id);
    Graph graph = document.graph();
    graph.remove(node, Kg.term("submittedOn"), Node.ANY);
    new Statements(graph).date(node, Kg.submittedOn, day);
    return document;
  }

  @Test
  void dates_a_case_by_the_list_or_by_the_documents_that_agree() {
    Node one = IRIS.thing("case", "2024Z90001");
    assertThat(texts(cases(List.of(LISTED)), one, "dueOn")).containsExactly("2024-03-27");
    Graph read =
        cases(
            List.of(),
            document("kv-1", "QuestionDocument", "2024Z90001", "Lekkende sluizen", "Van Nispen"),
            document("ah-1", "AnswerDocument", "2024Z90001", "Lekkende sluizen", "Van Nispen"));
    assertThat(texts(read, one, "submittedOn")).containsExactly("2024-03-06");
    assertThat(texts(read, one, "dueOn")).containsExactly("2024-03-27");
    assertThat(texts(read, one, "receivedOn")).containsExactly("2024-03-28");
  }

  @Test
  void joins_neither_of_two_answers_that_claim_one_case() {
    Graph graph =
        cases(
            List.of(LISTED),
            document("ah-1", "AnswerDocument", "", LISTED.subject(), "Van Nispen"),
            document("ah-2", "AnswerDocument", "", LISTED.subject(), "Van Nispen"));
    assertThat(members(graph, "2024Z90001")).isEmpty();
  }

  @Test
  void makes_no_case_for_a_document_that_matches_none() {
    Graph graph =
        cases(List.of(), document("ah-1", "AnswerDocument", "", "Lekkende sluizen", "Van Nispen"));
    assertThat(graph.isEmpty()).isTrue();
  }

  @Test
  void counts_a_case_as_answered_when_an_answer_prints_its_number() {
    Graph graph =
        cases(List.of(), document("ah-1", "AnswerDocument", "2024Z90001", "Sluizen", "Van Nispen"));
    assertThat(objects(graph, IRIS.thing("case", "2024Z90001"), Kg.term("caseStatus")))
        .containsExactly(Kg.term("Answered"));
  }

  private static Graph cases(List<CaseEntry> entries, DocumentGraph... documents) {
    Cases cases = new Cases(entries, REGISTER, IRIS);
    Stream.of(documents).forEach(cases::add);
    Graph all = GraphFactory.createDefaultGraph();
    cases.graphs().forEach(graph -> GraphUtil.addInto(all, graph));
    return all;
  }

  private static CaseEntry entry(String number, String subject, String asker) {
    return new CaseEntry(
        number, Optional.of(GUID), subject, DAY, Optional.of(true), List.of(asker), List.of());
  }

  private static DocumentGraph document(
      String id, String kind, String number, String subject, String askers, String... office) {
    Statements to = new Statements(GraphFactory.createDefaultGraph());
    Node document = IRIS.thing("document", id);
    to.type(document, Kg.term(kind));
    to.string(document, Kg.sourceHash, id);
    to.string(document, Kg.caseNumber, Optional.of(number).filter(some -> !some.isEmpty()));
    to.dutch(document, Kg.subject, subject);
    to.date(document, Kg.submittedOn, DAY);
    to.date(document, Kg.receivedOn, DAY.plusDays(22));
    String asked = office.length == 0 ? "minister-van-infrastructuur-en-waterstaat" : office[0];
    to.link(document, Kg.addressedTo, IRIS.thing("office", asked));
    for (String name : askers == null ? new String[0] : askers.split(", ", -1)) {
      Node submission = IRIS.part(document, "submission", name);
      to.link(document, Kg.hasSubmission, submission);
      to.string(submission, Kg.nameInSource, name);
      String key =
          REGISTER.member(name, null, DAY).map(person -> person.key()).orElse("someone-unknown");
      to.link(submission, Kg.submitter, IRIS.thing("person", key));
    }
    return new DocumentGraph(IRIS.graph("document", id), to.graph());
  }

  private static List<String> members(Graph graph, String number) {
    return graph.stream(Node.ANY, Kg.term("partOfCase"), IRIS.thing("case", number))
        .map(triple -> triple.getSubject().getURI())
        .map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
        .toList();
  }

  private static List<String> texts(Graph graph, Node subject, String property) {
    return objects(graph, subject, Kg.term(property)).stream()
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
  }
}
