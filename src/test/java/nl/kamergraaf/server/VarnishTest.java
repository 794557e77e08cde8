package nl.kamergraaf.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real Varnish before the server, with our example, keeps apart what differs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
@SuppressWarnings("NullAway.Init") // set before any test
final class VarnishTest {
  private static final Path VARNISH = Path.of("/usr/sbin/varnishd");
  private static final String DOCUMENT = "/doc/document/ah-tk-20232024-9001";
  private static final List<String> TYPES =
      List.of(
          "text/html",
          "text/turtle",
          "application/ld+json",
          "application/json",
          "application/n-triples",
          "application/n-quads",
          "application/rdf+xml",
          "application/trig");

  private SampleServer server;
  private InFront varnish;

  @BeforeAll
  void start(@TempDir Path releases, @TempDir Path work) throws Exception {
    assumeTrue(Files.isExecutable(VARNISH), "Varnish is not installed");
    server = new SampleServer(releases, true, "");
    String example = Files.readString(Path.of("fuseki-config", "varnish.vcl"));
    assertThat(example).contains(".port = \"3330\"");
    Path config = work.resolve("test.vcl");
    Files.writeString(config, example.replace("\"3330\"", "\"" + server.server().port() + "\""));
    varnish =
        new InFront(
            work,
            "/about",
            port ->
                List.of(
                    VARNISH.toString(),
                    "-F",
                    "-a",
                    "127.0.0.1:" + port,
                    "-f",
                    config.toString(),
                    "-n",
                    work.resolve("varnish").toString(),
                    "-s",
                    "malloc,64m",
                    "-j",
                    "none"));
  }

  @AfterAll
  void stop() {
    if (varnish != null) {
      varnish.close();
      server.close();
    }
  }

  private HttpResponse<String> get(String path, Map<String, String> headers) throws IOException {
    return varnish.get(path, headers);
  }

  /** Varnish names two requests where it answers from what it kept. */
  private static boolean isKept(HttpResponse<?> answer) {
    return SampleServer.header(answer, "x-varnish").contains(" ");
  }

  @Test
  void each_format_is_kept_by_itself_and_sent_to_who_asks_for_it() throws IOException {
    Map<String, String> bodies = new LinkedHashMap<>();
    for (String type : TYPES) {
      bodies.put(type, get(DOCUMENT, Map.of("Accept", type)).body());
    }
    for (String type : TYPES) {
      HttpResponse<String> again = get(DOCUMENT, Map.of("Accept", type));
      assertThat(isKept(again)).as(type).isTrue();
      assertThat(SampleServer.header(again, "content-type")).startsWith(type);
      assertThat(again.body()).isEqualTo(bodies.get(type));
    }
  }

  @Test
  void each_language_is_kept_by_itself() throws IOException {
    for (int i = 0; i < 2; i++) {
      for (String language : List.of("nl", "en", "en-GB,en;q=0.9", "nl-NL")) {
        HttpResponse<String> page =
            get("/about", Map.of("Accept", "text/html", "Accept-Language", language));
        assertThat(page.body()).contains("<html lang=\"" + language.substring(0, 2) + "\"");
        assertThat(isKept(page) || i == 0).isTrue();
      }
    }
  }

  @Test
  void compressed_and_plain_say_the_same() throws IOException {
    HttpResponse<String> plain = get(DOCUMENT + ".ttl", Map.of("Accept-Encoding", "identity"));
    assertThat(SampleServer.header(plain, "content-encoding")).isEmpty();
    assertThat(get(DOCUMENT + ".ttl", Map.of("Accept-Encoding", "gzip")).headers().map())
        .containsKey("content-encoding");
    assertThat(get(DOCUMENT + ".ttl", Map.of("Accept-Encoding", "identity")).body())
        .isEqualTo(plain.body());
  }

  @Test
  void the_results_of_a_query_are_of_the_format_asked_for() throws IOException {
    String query = "/sparql?query=ASK%7B%7D";
    for (String type :
        List.of("application/sparql-results+json", "text/csv", "application/sparql-results+xml")) {
      assertThat(SampleServer.header(get(query, Map.of("Accept", type)), "content-type"))
          .startsWith(type);
    }
  }

  @Test
  void a_refusal_is_not_kept_for_everybody() throws IOException {
    String wrong = "/sparql?query=SELECT";
    assertThat(get(wrong, Map.of()).statusCode()).isEqualTo(400);
    assertThat(isKept(get(wrong, Map.of()))).isFalse();
  }

  @Test
  void what_is_for_the_operator_is_not_there_for_the_public() throws IOException {
    assertThat(get("/metrics", Map.of()).statusCode()).isEqualTo(404);
    assertThat(get("/health/ready", Map.of()).statusCode()).isEqualTo(404);
    assertThat(get("/health", Map.of()).statusCode()).isEqualTo(200);
  }
}
