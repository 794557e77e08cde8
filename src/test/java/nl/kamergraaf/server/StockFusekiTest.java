package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.release.SampleReleases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A Fuseki that knows nothing of us, in a process of its own, in a folder of releases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
final class StockFusekiTest {
  private static final String CONFIG = "kamergraaf.ttl";

  private final HttpClient client = HttpClient.newHttpClient();

  @SuppressWarnings("NullAway.Init") // set before any test
  private Process fuseki;

  private int port;

  @BeforeAll
  void start(@TempDir Path releases) throws IOException, InterruptedException {
    SampleReleases.in(releases);
    try (InputStream config =
        StockFusekiTest.class.getResourceAsStream("/fuseki-config/" + CONFIG)) {
      Files.copy(Objects.requireNonNull(config), releases.resolve(CONFIG));
    }
    Instant end = Instant.now().plus(Duration.ofMinutes(3));
    do {
      try (ServerSocket free = new ServerSocket(0)) {
        port = free.getLocalPort(); // whoever takes it first has it, so perhaps another
      }
      fuseki = stock(releases);
      while (!answers() && fuseki.isAlive() && Instant.now().isBefore(end)) {
        Thread.sleep(200);
      }
    } while (!fuseki.isAlive() && Instant.now().isBefore(end));
    assertThat(answers()).as(Files.readString(releases.resolve("log"))).isTrue();
  }

  private Process stock(Path releases) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
            "--config=" + CONFIG,
            "--localhost",
            "--port=" + port)
        .directory(releases.toFile())
        .redirectErrorStream(true)
        .redirectOutput(releases.resolve("log").toFile())
        .start();
  }

  @AfterAll
  void stop() throws InterruptedException {
    fuseki.destroy();
    fuseki.waitFor();
  }

  private boolean answers() throws InterruptedException {
    try {
      return query("ASK { ?s ?p ?o }").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private HttpResponse<String> query(String query) throws IOException, InterruptedException {
    return send("application/sparql-query", query);
  }

  private HttpResponse<String> send(String type, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sparql"))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void it_answers_every_saved_query_from_a_release() throws IOException, InterruptedException {
    for (SavedQuery query : SavedQueries.load().all()) {
      assertThat(query(query.text()).statusCode()).as(query.name()).isEqualTo(200);
    }
    String asked =
        "PREFIX kg: <https://w3id.org/kamergraaf/def#> SELECT ?n { ?s kg:nameInSource ?n }";
    assertThat(query(asked).body()).contains("De Jong-Ündal");
  }

  @Test
  void its_default_graph_is_the_union_of_documents_register_and_ontology()
      throws IOException, InterruptedException {
    String joined =
        "PREFIX kg: <https://w3id.org/kamergraaf/def#> PREFIX skos:"
            + " <http://www.w3.org/2004/02/skos/core#> PREFIX rdfs:"
            + " <http://www.w3.org/2000/01/rdf-schema#> ASK { ?document a ?class ; kg:addressedTo"
            + " ?office . ?office skos:prefLabel ?name . ?class rdfs:label ?label }";
    assertThat(query(joined).body()).contains("true");
  }

  @Test
  void it_ends_a_query_after_its_ten_seconds() throws IOException, InterruptedException {
    Instant began = Instant.now();
    HttpResponse<String> answer =
        query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Duration.between(began, Instant.now()).toSeconds()).isBetween(9L, 120L);
  }

  @Test
  void it_takes_no_updates_and_calls_nobody() throws IOException, InterruptedException {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    assertThat(send("application/sparql-update", update).statusCode()).isBetween(400, 499);
    String form = "update=" + URLEncoder.encode(update, UTF_8);
    assertThat(send("application/x-www-form-urlencoded", form).statusCode()).isBetween(400, 499);
    assertThat(query("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }").statusCode())
        .isBetween(400, 599);
    assertThat(query("ASK { <urn:a> ?p ?o }").body()).contains("false");
  }
}
