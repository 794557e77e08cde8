package nl.kamergraaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SavedQueriesOnExampleTest {
  private static final Model EXAMPLE = RDFDataMgr.loadModel("graph/example.ttl");
  private static final SavedQueries QUERIES = SavedQueries.load();

  static Stream<SavedQuery> queries() {
    return QUERIES.all().stream();
  }

  /** Defaults name the real documents of the samples; here the example's stand in for them. */
  private static Map<String, String> inTheExample(SavedQuery query) {
    return switch (query.name()) {
      case "commitments-outstanding" -> Map.of("day", "2024-05-01");
      case "commitments-past-term" -> Map.of("day", "2026-01-02");
      case "questions-and-answers", "evidence-in-document" ->
          Map.of("identifier", "ah-tk-20232024-9001");
      default -> Map.of();
    };
  }

  @ParameterizedTest
  @MethodSource("queries")
  void finds_something_in_the_example(SavedQuery query) {
    Query chosen = query.query(inTheExample(query));
    try (QueryExecution execution = QueryExecutionFactory.create(chosen, EXAMPLE)) {
      if (chosen.isConstructType()) {
        assertThat(execution.execConstruct().isEmpty()).isFalse();
        return;
      }
      assertThat(execution.execSelect().hasNext()).isTrue();
    }
  }

  @Test
  void who_asked_and_who_answered_gives_groups_minister_and_days() {
    assertThat(rows("who-asked-and-who-answered", Map.of()))
        .containsExactly(
            "2024-02-07 De Proef D66 Toets Financiën 2024-04-17 70 ah-tk-20232024-9001"
                + " de-proef d66 toets",
            "2024-02-07 Michon-Voorbeeld VVD Toets Financiën 2024-04-17 70 ah-tk-20232024-9001"
                + " michon-voorbeeld vvd toets");
  }

  @Test
  void who_asked_about_finds_mentions_as_well_as_subject_lines() {
    assertThat(rows("who-asked-about", Map.of("words", "NUCTECH")))
        .hasSize(3)
        .anySatisfy(row -> assertThat(row).contains("Nieuweling D66"));
    assertThat(rows("who-asked-about", Map.of("words", "haven"))).hasSize(2);
    assertThat(rows("who-asked-about", Map.of("words", "iets anders"))).isEmpty();
  }

  @Test
  void overdue_depends_on_the_day() {
    assertThat(rows("overdue-questions", Map.of("day", "2022-02-14"))).isEmpty();
    assertThat(rows("overdue-questions", Map.of("day", "2022-02-15"))).hasSize(1);
  }

  @Test
  void open_is_what_is_neither_answered_nor_closed_and_a_notice_is_no_answer() {
    assertThat(rows("open-questions", Map.of("day", "2024-03-01"))).hasSize(2);
    assertThat(rows("open-questions", Map.of("day", "2024-04-16"))).hasSize(3);
    assertThat(rows("open-questions", Map.of("day", "2024-04-17")))
        .containsExactly(
            "2022-01-24 2022-02-14 2022Z01227 2022Z01227 kv-tk-2022Z01227",
            "2024-04-10 2024-05-01 2024Z90007 Een zaak zonder documenten 2024Z90007");
  }

  @Test
  void a_case_is_open_until_its_term_has_passed_overdue_until_its_answer_came_and_then_answered() {
    assertThat(rows("cases-by-state", Map.of("day", "2022-01-23"))).isEmpty();
    assertThat(rows("cases-by-state", Map.of("day", "2024-02-28")))
        .containsExactly("def#Open 1 2024-02-28", "def#Overdue 1 2022-02-14");
    assertThat(rows("cases-by-state", Map.of("day", "2024-04-16")))
        .containsExactly("def#Overdue 2 2022-02-14", "def#Open 1 2024-05-01");
    assertThat(rows("cases-by-state", Map.of("day", "2024-05-02")))
        .containsExactly("def#Overdue 2 2022-02-14", "def#Answered 1 2024-02-28");
    assertThat(rows("cases-put-to", Map.of("day", "2024-05-02")))
        .containsExactly("T. Toets 1 0 1 toets");
    assertThat(rows("cases-by-asker", Map.of())).containsExactly("Vera Voorbeeld 1 0 voorbeeld");
    assertThat(rows("cases-without-documents", Map.of()))
        .containsExactly("2024-04-10 2024Z90007 Een zaak zonder documenten 2024Z90007");
  }

  @Test
  void a_commitment_is_outstanding_until_its_term_has_passed() {
    assertThat(rows("commitments-outstanding", Map.of("day", "2024-06-20"))).hasSize(2);
    assertThat(rows("commitments-outstanding", Map.of("day", "2024-06-21"))).hasSize(1);
    assertThat(rows("commitments-past-term", Map.of("day", "2024-06-20"))).isEmpty();
    assertThat(rows("commitments-past-term", Map.of("day", "2024-06-21"))).hasSize(1);
  }

  @Test
  void a_motion_is_one_by_the_paper_that_prints_it_however_it_is_named() {
    assertThat(rows("motions-named", Map.of()))
        .containsExactly(
            "def#Motion motie van het lid De Proef c.s. De Proef c.s. kst-31934-66 1 2 31934-66");
  }

  @Test
  void a_commitment_of_the_chamber_stands_with_its_state_and_the_sentence_that_prints_its_number() {
    assertThat(rows("registered-commitments", Map.of()))
        .containsExactly(
            "TZ202404-7 2024-04-18 Openstaand De minister stuurt een brief over de scanners."
                + " 2024Z90001 De Kamer krijgt daarover een brief (toezegging TZ202404-7)."
                + " ah-tk-20232024-9001 TZ202404-7");
  }

  @Test
  void what_was_not_answered_or_not_traced_is_named() {
    assertThat(rows("people-unresolved", Map.of())).first().isEqualTo("D66 2 1 Nieuweling; ");
    assertThat(rows("questions-without-answer", Map.of()))
        .containsExactly("ah-tk-20232024-9001 3 2 3; ");
  }

  @Test
  void a_timeline_runs_from_postponement_to_answer() {
    assertThat(rows("case-timeline", Map.of("caseNumber", "2024Z90001")))
        .containsExactly(
            "2024-02-27 uitstel ah-tk-20232024-9000 ah-tk-20232024-9000",
            "2024-04-17 antwoord ah-tk-20232024-9001 ah-tk-20232024-9001");
  }

  @Test
  void an_office_that_was_asked_but_neither_replied_nor_joined_is_named() {
    assertThat(rows("answered-by-another-office", Map.of()))
        .singleElement()
        .asString()
        .startsWith("Minister van Proeven Toets");
  }

  @Test
  void a_document_of_two_groups_counts_once_for_each() {
    assertThat(rows("answer-time-by-group", Map.of()))
        .containsExactly("D66 1 70 70 70 0.0 d66", "VVD 1 70 70 70 0.0 vvd");
    assertThat(rows("co-asking-groups", Map.of())).containsExactly("D66 VVD 1 d66 vvd");
  }

  /** Rows as the values' texts in column order; of an address only what follows the last slash. */
  private static List<String> rows(String name, Map<String, String> values) {
    Query query = QUERIES.named(name).orElseThrow().query(values);
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution = QueryExecutionFactory.create(query, EXAMPLE)) {
      execution
          .execSelect()
          .forEachRemaining(
              row ->
                  rows.add(
                      String.join(
                          " ",
                          query.getResultVars().stream()
                              .filter(row::contains)
                              .map(column -> shortened(row.get(column)))
                              .toList())));
    }
    return rows;
  }

  private static String shortened(RDFNode node) {
    return node.isLiteral()
        ? node.asLiteral().getLexicalForm()
        : node.asResource().getURI().replaceFirst("^.*/", "");
  }
}
