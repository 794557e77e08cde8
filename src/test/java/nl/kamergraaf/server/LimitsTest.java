package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.kamergraaf.site.limit.Limits;
import nl.kamergraaf.site.limit.NamedLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit is told, and nothing beyond one looks like an answer. */
@Timeout(300)
final class LimitsTest extends OnSampleServer {

  @Test
  void every_limit_is_told_to_people_and_programs_and_in_the_description() throws IOException {
    HttpResponse<String> dutch = server.get("/limits?lang=nl", "text/html");
    HttpResponse<String> json = server.get("/limits", "application/json");
    String description = server.get("/sparql", "text/turtle").body();
    assertThat(SampleServer.header(json, "content-type")).startsWith("application/json");
    assertThat(dutch.body()).contains("Zoekopdrachten van één gebruiker");
    for (NamedLimit limit : NamedLimit.all(SampleServer.TIGHT)) {
      assertThat(dutch.body()).contains(">" + limit.name() + "<");
      assertThat(json.body()).contains("\"" + limit.name() + "\",\"value\":" + limit.value());
      assertThat(description).contains("\"" + limit.name() + "\"");
    }
  }

  @Test
  void every_default_is_in_the_documentation() throws IOException {
    String documentation = Files.readString(Path.of("docs", "limits.md"));
    for (NamedLimit limit : NamedLimit.all(Limits.DEFAULT)) {
      String value = String.format(Locale.ROOT, "%,d", limit.value());
      assertThat(documentation)
          .containsPattern(
              "\\| `" + limit.name() + "` \\| .* \\| " + value + " \\| " + limit.unit());
    }
  }

  @Test
  void headers_beyond_the_limit_are_refused_by_the_limit_s_own_number() throws IOException {
    HttpResponse<String> answer =
        server.send(server.request("/about").header("X-Filler", "a".repeat(21_000)));
    assertThat(answer.statusCode()).isEqualTo(431);
    assertThat(answer.body()).contains("20000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void a_result_that_takes_too_long_begins_in_no_format(String accept) throws IOException {
    String rows =
        "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } LIMIT 900 OFFSET 99999999";
    assertRefused(rows, accept, 503);
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, SELECT ?a { ?a ?b ?c . ?d ?e ?f }",
    "application/sparql-results+xml, SELECT ?a { ?a ?b ?c . ?d ?e ?f }",
    "text/csv, SELECT ?a { ?a ?b ?c . ?d ?e ?f }",
    "text/tab-separated-values, SELECT ?a { ?a ?b ?c . ?d ?e ?f }",
    "text/turtle, CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f }",
    "application/ld+json, CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f }",
    "application/n-triples, CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f }"
  })
  void a_result_of_too_many_rows_begins_in_no_format(String accept, String query)
      throws IOException {
    assertRefused(query, accept, 413);
  }

  @Test
  void a_graph_that_takes_too_long_begins_in_no_format() throws IOException {
    String query =
        "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = CONCAT(STR(?f),"
            + " STR(?i), 'x')) }";
    assertRefused(query, "text/turtle", 503);
  }

  private void assertRefused(String query, String accept, int status) throws IOException {
    HttpResponse<String> answer =
        server.get("/sparql?query=" + URLEncoder.encode(query, UTF_8), accept);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(SampleServer.header(answer, "content-type")).startsWith("text/plain");
    assertThat(answer.body()).doesNotContain("\tat ", "{", "<", "http");
  }
}
