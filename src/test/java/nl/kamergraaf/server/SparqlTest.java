package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.kamergraaf.release.SampleReleases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
final class SparqlTest {
  private static final String WHO =
      "PREFIX kg: <https://w3id.org/kamergraaf/def#> SELECT ?name WHERE { ?s kg:submitter ?p ;"
          + " kg:nameInSource ?name } ORDER BY ?name LIMIT 1";

  @SuppressWarnings("NullAway.Init") // set before any test
  private SampleServer server;

  private Path releases = Path.of("");

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    releases = folder;
    server = new SampleServer(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private HttpResponse<String> query(String query, String accept) throws IOException {
    return server.get("/sparql?query=" + URLEncoder.encode(query, UTF_8), accept);
  }

  private HttpResponse<String> post(String type, String body) throws IOException {
    return server.send(
        server
            .request("/sparql")
            .header("Content-Type", type)
            .header("Accept", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void a_query_by_get_is_answered_in_the_format_asked(String accept) throws IOException {
    HttpResponse<String> response = query(WHO, accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type").orElse("")).startsWith(accept);
    assertThat(response.body()).contains("De Jong-Ündal");
  }

  @Test
  void a_query_by_post_is_answered_as_a_form_and_as_a_body() throws IOException {
    assertThat(post("application/sparql-query", WHO).body()).contains("De Jong-Ündal");
    String form = "query=" + URLEncoder.encode(WHO, UTF_8);
    assertThat(post("application/x-www-form-urlencoded", form).body()).contains("De Jong-Ündal");
  }

  @Test
  void a_bare_get_describes_the_service_and_never_dumps_the_data() throws IOException {
    String description = server.get("/sparql", "text/turtle").body();
    assertThat(description).contains("sd:Service").doesNotContain("Scanfabriek");
    assertThat(server.get("/sparql", "text/html").body()).contains("<textarea");
    assertThat(server.get("/sparql").body()).contains("sd:Service").doesNotContain("Scanfabriek");
  }

  @Test
  void an_update_is_refused_however_it_comes() throws IOException {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    String encoded = URLEncoder.encode(update, UTF_8);
    assertThat(post("application/sparql-update", update).statusCode()).isBetween(400, 499);
    assertThat(post("application/x-www-form-urlencoded", "update=" + encoded).statusCode())
        .isBetween(400, 499);
    assertThat(post("application/sparql-query", update).statusCode()).isBetween(400, 499);
    assertThat(query(update, "text/csv").statusCode()).isBetween(400, 499);
    assertThat(server.get("/sparql?update=" + encoded).statusCode()).isBetween(400, 499);
    assertThat(query("ASK { <urn:a> ?p ?o }", "application/sparql-results+json").body())
        .contains("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
        "SELECT * { { SELECT * { BIND(<http://jena.apache.org/ARQ/js#f>(1) AS ?x) } } }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (EXISTS { SERVICE <http://localhost:1/> {} })"
      })
  void nothing_is_called_outside_the_store(String query) throws IOException {
    assertThat(query(query, "text/csv").statusCode()).isEqualTo(400);
  }

  @Test
  void a_query_that_takes_too_long_is_a_503_and_not_half_an_answer() throws IOException {
    Instant began = Instant.now();
    HttpResponse<String> response =
        query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", "text/csv");
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void an_answer_that_is_too_large_is_refused_and_not_cut() throws IOException {
    assertThat(query("SELECT * { ?a ?b ?c . ?d ?e ?f }", "text/csv").statusCode()).isEqualTo(413);
  }

  @Test
  void a_construct_that_is_too_slow_is_refused_too() throws IOException {
    assertThat(
            query(
                    "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                    "text/turtle")
                .statusCode())
        .isIn(413, 503);
  }

  @Test
  void a_query_beyond_the_limits_is_refused() throws IOException {
    assertThat(post("application/sparql-query", "ASK {} #" + "x".repeat(5_000)).statusCode())
        .isEqualTo(413);
    String deep = "ASK " + "{".repeat(1_000) + "}".repeat(1_000);
    assertThat(post("application/sparql-query", deep).statusCode()).isEqualTo(400);
    String signs = "ASK { FILTER(" + "!".repeat(3_000) + "true) }";
    assertThat(post("application/sparql-query", signs).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SELEC", "SELECT * {", "BASE", "\u0000"})
  void a_query_that_cannot_be_read_is_a_400_that_says_so(String query) throws IOException {
    HttpResponse<String> response = query(query, "text/csv");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).isNotBlank();
  }

  @Test
  void other_methods_are_refused() throws IOException {
    assertThat(server.send(server.request("/sparql").DELETE()).statusCode()).isEqualTo(405);
  }

  @Test
  void another_release_is_served_once_it_is_current() throws IOException {
    SampleReleases.build(releases, SampleReleases.DATE.plusSeconds(3_600), 2);
    server.server().refresh();
    assertThat(server.get("/health").body()).contains("20260102T040405Z");
    assertThat(query(WHO, "text/csv").body()).contains("De Jong-Ündal");
  }
}
