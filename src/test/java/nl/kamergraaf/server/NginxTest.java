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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real nginx before the server, with our example but for TLS, at a path of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
@SuppressWarnings("NullAway.Init") // set before any test
final class NginxTest {
  private static final Path NGINX = Path.of("/usr/sbin/nginx");
  private static final String DOCUMENT = "/kamergraaf/doc/document/ah-tk-20232024-9001";

  private SampleServer server;
  private InFront nginx;

  @BeforeAll
  void start(@TempDir Path releases, @TempDir Path work) throws Exception {
    assumeTrue(Files.isExecutable(NGINX), "nginx is not installed");
    server = new SampleServer(releases, true, "");
    String example = Files.readString(Path.of("fuseki-config", "nginx.conf"));
    nginx = new InFront(work, "/kamergraaf/about", port -> command(work, example, port));
  }

  /** Our example in a configuration of its own that writes in one folder only. */
  private List<String> command(Path work, String example, int port) throws IOException {
    String http =
        replace(example, "127.0.0.1:3330", "127.0.0.1:" + server.server().port())
            .replaceAll("\\n *ssl_certificate.*", "");
    http = replace(http, "443 ssl", "127.0.0.1:" + port);
    http = replace(http, "/var/cache/nginx/kamergraaf", work.resolve("cache").toString());
    String temporary =
        Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
            .map(kind -> kind + "_temp_path " + work.resolve(kind) + ";\n")
            .collect(Collectors.joining());
    // Where root starts it, its workers are root too, so that they may write in the folder.
    Path config = work.resolve("nginx.conf");
    Files.writeString(
        config,
        "daemon off;\nuser root root;\nworker_processes 1;\npid "
            + work.resolve("pid")
            + ";\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n"
            + temporary
            + http
            + "}\n");
    return List.of(
        NGINX.toString(), "-e", "stderr", "-p", work.toString(), "-c", config.toString());
  }

  private static String replace(String text, String what, String by) {
    assertThat(text).contains(what);
    return text.replace(what, by);
  }

  @AfterAll
  void stop() {
    if (nginx != null) {
      nginx.close();
      server.close();
    }
  }

  private static String state(HttpResponse<?> answer) {
    return SampleServer.header(answer, "x-cache");
  }

  @Test
  void each_format_is_kept_by_itself_and_sent_to_who_asks_for_it() throws IOException {
    Map<String, String> bodies = new LinkedHashMap<>();
    List<String> types = List.of("text/html", "text/turtle", "application/ld+json");
    for (String type : types) {
      bodies.put(type, nginx.get(DOCUMENT, Map.of("Accept", type)).body());
    }
    for (String type : types) {
      HttpResponse<String> again = nginx.get(DOCUMENT, Map.of("Accept", type));
      assertThat(state(again)).as(type).isEqualTo("HIT");
      assertThat(SampleServer.header(again, "content-type")).startsWith(type);
      assertThat(again.body()).isEqualTo(bodies.get(type));
    }
  }

  @Test
  void each_language_is_kept_by_itself() throws IOException {
    for (int i = 0; i < 2; i++) {
      for (String language : List.of("nl", "en")) {
        HttpResponse<String> page =
            nginx.get(
                "/kamergraaf/about", Map.of("Accept", "text/html", "Accept-Language", language));
        assertThat(page.body()).contains("<html lang=\"" + language + "\"");
      }
    }
  }

  @Test
  void every_link_of_a_page_leads_through_it() throws IOException {
    String page = nginx.get(DOCUMENT, Map.of("Accept", "text/html")).body();
    assertThat(page).contains("href=\"/kamergraaf/").doesNotContain("href=\"/doc/");
    HttpResponse<String> moved =
        nginx.get("/kamergraaf/id/document/ah-tk-20232024-9001", Map.of("Accept", "text/html"));
    assertThat(moved.statusCode()).isEqualTo(303);
    assertThat(SampleServer.header(moved, "location")).contains("/kamergraaf/doc/");
    assertThat(nginx.get("/kamergraaf", Map.of()).statusCode()).isEqualTo(301);
  }

  @Test
  void queries_are_answered_by_either_method() throws IOException {
    assertThat(nginx.get("/kamergraaf/sparql?query=ASK%7B%7D", Map.of()).body()).contains("true");
    assertThat(
            nginx.post("/kamergraaf/sparql", "application/sparql-query", "ASK { ?s ?p ?o }").body())
        .contains("true");
  }

  @Test
  void a_refusal_comes_through_and_is_not_kept() throws IOException {
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> refused = nginx.get("/kamergraaf/sparql?query=SELECT", Map.of());
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(state(refused)).isNotEqualTo("HIT");
    }
    String beyond = "ASK { ?s ?p '" + "x".repeat(100_000) + "' }";
    assertThat(nginx.post("/kamergraaf/sparql", "application/sparql-query", beyond).statusCode())
        .isEqualTo(413);
  }

  @Test
  void what_is_for_the_operator_is_not_there_for_the_public() throws IOException {
    assertThat(nginx.get("/kamergraaf/metrics", Map.of()).statusCode()).isEqualTo(404);
    assertThat(nginx.get("/kamergraaf/health/ready", Map.of()).statusCode()).isEqualTo(404);
    assertThat(nginx.get("/kamergraaf/health", Map.of()).statusCode()).isEqualTo(200);
  }

  @Test
  void what_a_client_says_of_where_it_comes_from_is_not_believed() throws IOException {
    String page =
        nginx
            .get(DOCUMENT, Map.of("Accept", "text/html", "X-Forwarded-Prefix", "/elsewhere"))
            .body();
    assertThat(page).doesNotContain("/elsewhere");
  }
}
