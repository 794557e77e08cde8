package nl.kamergraaf.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.kamergraaf.site.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever runs the server can see of it, and what nobody can. */
final class OperationsTest extends OnSampleServer {

  @ParameterizedTest
  @CsvSource({"/health/live, live", "/health/ready, ready", "/health, 20260102T030405Z"})
  void it_says_whether_it_lives_and_whether_it_is_ready(String path, String said)
      throws IOException {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(said);
    assertThat(SampleServer.header(answer, "cache-control")).isEqualTo("no-store");
  }

  @Test
  void prometheus_reads_requests_queries_release_and_virtual_machine() throws IOException {
    assertThat(server.get("/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(200);
    String counted =
        "kamergraaf_requests_seconds_bucket{kind=\"sparql\",status=\"200\",le=\"0.3\"}";
    SampleServer.await(() -> server.get("/metrics").body().contains(counted));
    HttpResponse<String> answer = server.get("/metrics");
    assertThat(SampleServer.header(answer, "content-type").replace(" ", ""))
        .isEqualTo(Measures.MEDIA_TYPE.replace(" ", ""));
    assertThat(answer.body().lines().filter(line -> !line.startsWith("#")))
        .allMatch(line -> line.matches("[a-z_][a-z0-9_]*(\\{.*\\})? [-+0-9.eENaInf]+"));
    assertThat(answer.body())
        .contains("kamergraaf_release_triples ")
        .contains(
            "jvm_memory_used_bytes{", "process_files_open_files ", "jvm_threads_live_threads ");
  }

  @Test
  void a_query_that_is_refused_is_counted_with_the_reason() throws IOException {
    assertThat(server.get("/sparql?query=SELECT").statusCode()).isEqualTo(400);
    assertThat(server.get("/metrics").body())
        .containsPattern("kamergraaf_queries_refused_total\\{reason=\"unreadable\"\\} [1-9]");
  }

  @Test
  void nothing_that_a_visitor_sends_is_shown_to_others() throws IOException {
    server.get("/search?q=zeergeheim");
    server.get("/doc/person/zeergeheim?lang=zeergeheim", "zeergeheim/*");
    assertThat(server.get("/metrics").body()).doesNotContain("zeergeheim");
  }

  @Test
  void a_line_of_the_access_log_holds_nothing_of_who_asked() throws IOException {
    AccessLine line =
        new AccessLine("GET", RequestKind.SEARCH, "/search", 200, 1_234, Duration.ofMillis(5));
    JsonNode json = new ObjectMapper().readTree(line.json());
    assertThat(json.properties().stream().map(entry -> entry.getKey()))
        .containsExactly("time", "method", "kind", "path", "status", "bytes", "milliseconds");
    assertThat(json.get("path").asText()).isEqualTo("/search");
  }

  @Test
  void no_line_of_the_access_log_can_be_made_two_or_endless() {
    AccessLine line =
        new AccessLine(
            "GET", RequestKind.OTHER, "/a\n\r\u2028\"}" + "x".repeat(9_000), 404, 0, Duration.ZERO);
    assertThat(line.json()).doesNotContain("\n", "\r").hasSizeLessThan(500);
  }

  @Test
  void queries_that_run_on_past_twice_their_time_keep_others_from_beginning() {
    QueryWatch watch = new QueryWatch(Duration.ofSeconds(1), 4);
    long now = System.nanoTime();
    QueryWatch.Run fresh = watch.begin();
    QueryWatch.Run one = watch.beginAt(now - Duration.ofSeconds(3).toNanos());
    assertThat(watch.overdue()).isEqualTo(1);
    assertThat(watch.isShedding()).isFalse();
    QueryWatch.Run two = watch.beginAt(now - Duration.ofSeconds(3).toNanos());
    assertThat(watch.running()).isEqualTo(3);
    assertThat(watch.isShedding()).isTrue();
    List.of(fresh, one, two).forEach(QueryWatch.Run::close);
    assertThat(watch.running()).isZero();
    assertThat(watch.isShedding()).isFalse();
  }

  @Test
  void no_limits_let_queries_take_every_thread_from_pages() {
    Limits usual = SampleServer.TIGHT;
    assertThatThrownBy(
            () ->
                new Limits(
                    usual.urlLength(),
                    usual.queryLength(),
                    usual.queryDepth(),
                    usual.queryParts(),
                    usual.queryTime(),
                    usual.resultSize(),
                    usual.resultRows(),
                    8,
                    usual.clientQueries(),
                    usual.clientRate(),
                    usual.cacheSize(),
                    16,
                    usual.connections(),
                    usual.headerSize(),
                    usual.headerTime(),
                    usual.leastRate(),
                    usual.waitingSize()))
        .hasMessageContaining("threads must be more than twice parallelQueries");
  }
}
