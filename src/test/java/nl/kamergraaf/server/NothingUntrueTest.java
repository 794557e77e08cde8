package nl.kamergraaf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.release.BorrowedRelease;
import nl.kamergraaf.release.Coverage;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.SampleReleases;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted, cut or drawn is what it says. */
final class NothingUntrueTest extends OnSampleServer {
  private static final String LAST_DAY = "2024-04-17";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open-questions",
        "overdue-questions",
        "case-states",
        "cases-by-state",
        "cases-put-to",
        "commitments-past-term",
        "commitments-outstanding"
      })
  void a_query_without_a_day_counts_to_the_last_day_that_documents_cover(String name)
      throws IOException {
    String query = "/queries/" + name + "?format=csv";
    assertThat(server.get(query).body()).isEqualTo(server.get(query + "&day=" + LAST_DAY).body());
  }

  @Test
  void pages_and_queries_call_the_same_cases_open_and_overdue() throws IOException {
    for (String state : List.of("open", "overdue")) {
      long listed = cases("/queries/" + state + "-questions?format=csv");
      long overdue = found("overdue");
      assertThat(listed)
          .as(state)
          .isEqualTo(state.equals("open") ? found(state) + overdue : overdue);
      assertThat(listed).as(state).isPositive();
    }
  }

  private long found(String status) throws IOException {
    String csv = "/search.csv?status=" + status;
    return Long.parseLong(server.get(csv).headers().firstValue("X-Total-Count").orElseThrow());
  }

  private long cases(String query) throws IOException {
    return server
        .get(query)
        .body()
        .lines()
        .flatMap(row -> Pattern.compile("https://[^,]*/case/[^,]*").matcher(row).results())
        .map(MatchResult::group)
        .distinct()
        .count();
  }

  @Test
  void pages_and_queries_find_the_same_last_day(@TempDir Path folder) throws IOException {
    SampleReleases.in(folder);
    try (OpenRelease release = OpenRelease.open(Releases.in(folder).current().orElseThrow())) {
      assertThat(release.coveredUntil()).hasToString(LAST_DAY);
    }
  }

  @Test
  void a_misprinted_day_after_the_release_was_built_is_not_the_last_that_documents_cover(
      @TempDir Path folder) throws IOException {
    SampleReleases.in(folder);
    try (OpenRelease release = OpenRelease.open(Releases.in(folder).current().orElseThrow())) {
      var dataset = release.dataset();
      String before =
          Txn.calculateRead(
              dataset,
              () ->
                  Coverage.until(dataset.getDefaultGraph(), java.time.LocalDate.parse("2024-03-15"))
                      .toString());
      assertThat(before).isLessThanOrEqualTo("2024-03-15").isNotEqualTo(LAST_DAY);
    }
  }

  @Test
  void a_query_can_be_run_on_a_release_while_it_is_served(@TempDir Path folder) throws IOException {
    SampleReleases.in(folder);
    var current = Releases.in(folder).current().orElseThrow();
    try (OpenRelease served = OpenRelease.open(current);
        BorrowedRelease borrowed = BorrowedRelease.open(current)) {
      var dataset = borrowed.dataset();
      var query =
          SavedQueries.load()
              .named("who-asked-about")
              .orElseThrow()
              .query(java.util.Map.of("words", "Scanfabriek"));
      String rows =
          Txn.calculateRead(
              dataset,
              () ->
                  ResultSetFormatter.asText(
                      QueryExecutionFactory.create(
                              query, org.apache.jena.query.DatasetFactory.wrap(dataset))
                          .execSelect()));
      assertThat(rows).contains("De Jong-Ündal", "answerer");
      assertThat(served.coveredUntil()).hasToString(LAST_DAY);
    }
  }

  @Test
  void a_search_narrowed_to_who_asked_finds_what_that_person_asked() throws IOException {
    String all = server.get("/search?type=document", "text/html").body();
    var choice = Pattern.compile("asker=(https?%3A[^&\"]+%2Fperson%2F[^&\"]+)").matcher(all);
    assertThat(choice.find()).as("a facet of askers").isTrue();
    String person = URLDecoder.decode(choice.group(1), StandardCharsets.UTF_8);
    HttpResponse<String> found =
        server.get("/search.csv?type=document&asker=" + choice.group(1), "text/csv");
    long total = Long.parseLong(found.headers().firstValue("X-Total-Count").orElseThrow());
    String asked =
        ("SELECT (COUNT(DISTINCT ?case) AS ?n) { ?document <%1$shasSubmission>/<%1$ssubmitter>"
                + " <%2$s> ; <%1$spartOfCase> ?case }")
            .formatted("https://w3id.org/kamergraaf/def#", person);
    assertThat(
            server
                .get(
                    "/sparql?query=" + URLEncoder.encode(asked, StandardCharsets.UTF_8), "text/csv")
                .body()
                .lines()
                .skip(1))
        .containsExactly(Long.toString(total));
  }

  @Test
  void search_as_csv_holds_every_row_and_says_how_many() throws IOException {
    HttpResponse<String> csv = server.get("/search.csv");
    long rows = csv.body().lines().filter(line -> line.startsWith("https://")).count();
    assertThat(csv.headers().firstValue("X-Total-Count")).hasValue(Long.toString(rows));
    assertThat(server.get("/search.json").body()).contains("\"total\":" + rows + ",");
  }

  @Test
  void a_chart_draws_the_measure_that_its_rows_are_sorted_by() throws IOException {
    assertThat(drawn("SELECT ?name ?n ?mean", 6, "DESC(?mean)")).contains("data-drawn=\"2\"");
    assertThat(drawn("SELECT ?name ?n ?mean", 6, "?name")).contains("data-drawn=\"1\"");
  }

  @Test
  void fewer_than_five_points_are_no_chart() throws IOException {
    assertThat(drawn("SELECT ?name ?n ?mean", 5, "?name")).contains("data-chart=\"bars\"");
    assertThat(drawn("SELECT ?name ?n ?mean", 4, "?name")).doesNotContain("data-chart=\"bars\"");
  }

  private String drawn(String select, int rows, String order) throws IOException {
    StringBuilder values = new StringBuilder();
    List.of("a", "b", "c", "d", "e", "f")
        .subList(0, rows)
        .forEach(name -> values.append("(\"").append(name).append("\" 1 2)"));
    String query = select + " { VALUES (?name ?n ?mean) { " + values + " } } ORDER BY " + order;
    String address = "/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return server.get(address, "text/html").body();
  }
}
