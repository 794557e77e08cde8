package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people with no good in mind send: refused, while everybody else is served. */
@Timeout(300)
final class HostileRequestsTest extends OnSampleServer {
  private static final String END = "\r\nConnection: close\r\n\r\n";

  @AfterEach
  void everybody_else_is_still_served() throws IOException {
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
    assertThat(server.get("/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(200);
  }

  @Test
  void headers_beyond_all_measure_are_refused() throws IOException {
    String many = "X-Filler: " + "a".repeat(30_000);
    assertThat(server.sent("GET / HTTP/1.1\r\nHost: localhost\r\n" + many + END)).contains(" 431 ");
  }

  @Test
  void an_address_beyond_all_measure_is_refused() throws IOException {
    assertThat(server.raw("/" + "a".repeat(30_000))).contains(" 414 ");
    assertThat(server.raw("/search?q=" + "a".repeat(3_000))).contains(" 414 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2",
        "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header : x",
        "GET / HTTP/9.9\r\nHost: localhost",
        "GET /\u0000 HTTP/1.1\r\nHost: localhost",
        "GET / HTTP/1.1",
        "\u0016\u0003\u0001\u0002\u0000\u0001"
      })
  void what_is_no_http_is_refused(String request) throws IOException {
    assertThat(server.sent(request + END)).containsPattern(" (4\\d\\d|505) ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%2e%2e/%2e%2e/etc/passwd",
        "/data/..%2f..%2fmanifest.json",
        "/data/..;/manifest.json",
        "/data/%252e%252e/manifest.json",
        "/assets/../../../etc/passwd",
        "/data/kamergraaf.nq.gz%00.html",
        "/doc/person/%0d%0aSet-Cookie:%20a=b",
        "/id/person/x%0d%0aLocation:%20http://evil.example",
        "/doc/person/%c0%ae%c0%ae",
        "/doc\\person"
      })
  void no_path_leads_out_and_no_line_break_leads_into_the_headers(String path) throws IOException {
    assertThat(server.raw(path)).containsPattern(" 4\\d\\d ");
  }

  @Test
  void a_host_that_is_no_host_appears_in_no_answer() throws IOException {
    String request = "GET /robots.txt HTTP/1.1\r\nHost: evil.example\"><script>" + END;
    assertThat(server.sent(request)).doesNotContain("script");
  }

  private HttpResponse<String> query(String query) throws IOException {
    return server.send(
        server
            .request("/sparql")
            .header("Content-Type", "application/sparql-query")
            .POST(HttpRequest.BodyPublishers.ofString(query)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <http://localhost:1/x>",
        "LOAD SILENT <file:///etc/passwd> INTO GRAPH <urn:g>",
        "CLEAR ALL",
        "DROP DEFAULT",
        "DELETE WHERE { ?s ?p ?o }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM <http://localhost:1/> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }"
      })
  void nothing_is_changed_and_nothing_is_loaded(String query) throws IOException {
    HttpResponse<String> response = query(query);
    assertThat(response.body()).doesNotContain("root:");
    if (response.statusCode() == 200) {
      assertThat(response.body()).doesNotContain("\"value\"");
    } else {
      assertThat(response.statusCode()).isBetween(400, 499);
    }
    assertThat(query("ASK { ?s ?p ?o }").body()).contains("true");
  }

  @Test
  void a_form_that_hides_an_update_or_a_graph_is_refused() throws IOException {
    String form = "update=" + URLEncoder.encode("CLEAR ALL", UTF_8) + "&query=ASK%7B%7D";
    assertThat(
            server
                .send(
                    server
                        .request("/sparql")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .statusCode())
        .isBetween(400, 499);
  }

  @Test
  void queries_without_end_are_ended_while_small_ones_are_answered() throws Exception {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    try (ExecutorService many = Executors.newFixedThreadPool(12)) {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        answers.add(many.submit(() -> query(slow)));
      }
      assertThat(server.get("/about").statusCode()).isEqualTo(200);
      for (Future<HttpResponse<String>> answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(503);
        assertThat(SampleServer.header(answer.get(), "content-type")).doesNotContain("csv");
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void many_who_never_finish_asking_keep_nobody_waiting_and_are_sent_away() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        Socket socket = new Socket("localhost", server.server().port());
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localh".getBytes(UTF_8));
        slow.add(socket);
      }
      assertThat(server.get("/about").statusCode()).isEqualTo(200);
      for (Socket socket : slow) {
        assertThat(isSentAway(socket)).isTrue();
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** Goes on sending a byte at a time until the server ends it. */
  private static boolean isSentAway(Socket socket) throws IOException, InterruptedException {
    try {
      for (int i = 0; i < 1_200; i++) {
        if (socket.getInputStream().available() > 0) {
          return true;
        }
        socket.getOutputStream().write('o');
        Thread.sleep(i == 0 ? 0 : 100);
      }
      return false;
    } catch (SocketException e) {
      return true;
    }
  }
}
