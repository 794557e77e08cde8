package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kamergraaf.site.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that cost more than they look, and clients who send too many of them. */
@Timeout(300)
final class QueryCostTest extends OnSampleServer {

  private HttpResponse<String> ask(String query) throws IOException {
    return server.get(
        "/sparql?query=" + URLEncoder.encode(query, UTF_8), "application/sparql-results+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { FILTER REGEX(\"%s\", \"(a+)+$\") }",
        "ASK { FILTER REGEX(\"%s\", \"^(?:(a|aa)+)+$\") }",
        "ASK { BIND(\"(a+)+$\" AS ?pattern) FILTER REGEX(\"%s\", ?pattern) }",
        "ASK { { SELECT * { FILTER EXISTS { FILTER REGEX(\"%s\", \"(a*)*b\") } } } }",
        "SELECT (REPLACE(\"%s\", \"(a+)+$\", \"\") AS ?x) {}",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (REGEX(\"%s\", \"(a+)+$\"))",
        "SELECT * { VALUES ?x { 1 } } ORDER BY REGEX(\"%s\", \"(a+)+$\")"
      })
  void no_regular_expression_runs_longer_than_its_text(String query) throws IOException {
    assertThat(ask(query.formatted("a".repeat(1_000) + "!")).statusCode()).isIn(200, 400);
  }

  @Test
  void a_back_reference_is_an_error_of_its_expression() throws IOException {
    String text = "a".repeat(60) + "!";
    assertThat(ask("ASK { FILTER REGEX(\"" + text + "\", \"(?:(a+)\\\\1?)+$\") }").body())
        .contains("false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REGEX(\"Nuctech\", \"^nuc\", \"i\") | true",
        "REGEX(\"Nuctech\", \"^nuc\") | false",
        "REGEX(\"a.c\", \"a.c\", \"q\") | true",
        "REGEX(\"abc\", \"a.c\", \"q\") | false",
        "REGEX(\"abc\", \"a b c\", \"x\") | true",
        "REPLACE(\"abcd\", \"b(.)\", \"$1\") = \"acd\" | true",
        "REPLACE(\"Één\"@nl, \"é\", \"e\", \"i\") = \"een\"@nl | true",
        "CONCAT(\"a\", \"b\") = \"ab\" | true",
        "CONCAT(\"a\"@nl, \"b\"@nl) = \"ab\"@nl | true"
      })
  void functions_with_bounds_answer_as_those_of_sparql_do(String expression, boolean expected)
      throws IOException {
    assertThat(ask("ASK { FILTER (" + expression + ") }").body())
        .contains(String.valueOf(expected));
  }

  @Test
  void nested_concatenations_make_no_gigabytes() throws IOException {
    String binds =
        IntStream.range(1, 8)
            .mapToObj(
                i ->
                    "BIND(CONCAT("
                        + IntStream.range(0, 12)
                            .mapToObj(j -> "?x" + (i - 1))
                            .collect(Collectors.joining(","))
                        + ") AS ?x"
                        + i
                        + ")")
            .collect(Collectors.joining(" "));
    assertThat(
            ask("SELECT (STRLEN(?x7) AS ?n) { BIND(\"0123456789\" AS ?x0) " + binds + " }").body())
        .doesNotContain("358318080");
  }

  @Test
  void a_client_with_too_many_queries_is_asked_to_wait_and_others_are_served(@TempDir Path releases)
      throws IOException {
    Limits few = few(2, 3);
    try (SampleServer other = new SampleServer(releases, true, "", few)) {
      for (int i = 0; i < 3; i++) {
        assertThat(askAs(other, "192.0.2.1", "ASK {}").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> refused = askAs(other, "192.0.2.1", "ASK {}");
      for (int i = 0; i < 100 && refused.statusCode() == 200; i++) {
        refused = askAs(other, "192.0.2.1", "ASK {}"); // a slow machine earns it another
      }
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(Integer.parseInt(SampleServer.header(refused, "retry-after"))).isBetween(1, 60);
      assertThat(askAs(other, "192.0.2.2", "ASK {}").statusCode()).isEqualTo(200);
      assertThat(other.get("/about").statusCode()).isEqualTo(200);
      assertThat(askAs(other, "2001:db8::1", "ASK {}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_client_has_no_more_queries_at_one_time_than_its_share(@TempDir Path releases)
      throws Exception {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    try (SampleServer other = new SampleServer(releases, true, "", few(1, 1_000_000));
        ExecutorService many = Executors.newFixedThreadPool(4)) {
      Set<Integer> statuses = ConcurrentHashMap.newKeySet();
      for (int i = 0; i < 4; i++) {
        var unused =
            many.submit(
                () -> {
                  for (int n = 0; n < 1_000 && !statuses.containsAll(List.of(503, 429)); n++) {
                    statuses.add(askAs(other, "192.0.2.1", slow).statusCode());
                  }
                  return statuses;
                });
      }
      many.shutdown();
      assertThat(many.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
      assertThat(statuses).containsExactlyInAnyOrder(503, 429);
    }
  }

  private static HttpResponse<String> askAs(SampleServer server, String client, String query)
      throws IOException {
    return server.send(
        server
            .request("/sparql?query=" + URLEncoder.encode(query, UTF_8))
            .header("X-Forwarded-For", "203.0.113.9, " + client));
  }

  private static Limits few(int atOnce, int aMinute) {
    Limits tight = SampleServer.TIGHT;
    return new Limits(
        tight.urlLength(),
        tight.queryLength(),
        tight.queryDepth(),
        tight.queryParts(),
        tight.queryTime(),
        tight.resultSize(),
        tight.resultRows(),
        tight.parallelQueries(),
        atOnce,
        aMinute,
        tight.cacheSize(),
        tight.threads(),
        tight.connections(),
        tight.headerSize(),
        tight.headerTime(),
        tight.leastRate(),
        tight.waitingSize());
  }
}
