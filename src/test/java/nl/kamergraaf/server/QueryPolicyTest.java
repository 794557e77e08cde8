package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kamergraaf.release.Releases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query may use, and what of a request reaches the query engine. */
@Timeout(300)
final class QueryPolicyTest extends OnSampleServer {

  private HttpResponse<String> ask(String query, String others) throws IOException {
    return server.get("/sparql?query=" + URLEncoder.encode(query, UTF_8) + others);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s <java:nl.kamergraaf.Any> ?o }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }",
        "SELECT * { (?s ?score) <http://jena.apache.org/text#query> 'a' }",
        "SELECT (COUNT(<java:nl.kamergraaf.Any>(?s)) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s <java:nl.kamergraaf.Any> ?x } }",
        "SELECT (CALL(<java:nl.kamergraaf.Any>) AS ?x) {}",
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ASK { FILTER fn:matches('a',"
            + " '(a+)+$') }",
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:concat('a', 'a') AS ?x)"
            + " {}",
        "PREFIX m: <http://www.w3.org/2005/xpath-functions/math#> SELECT (m:pow(9, 999999999) AS"
            + " ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
        "CONSTRUCT { GRAPH ?p { ?s ?p ?o } } WHERE { ?s ?p ?o }"
      })
  void what_is_not_on_the_list_is_refused(String query) throws IOException {
    assertThat(ask(query, "").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xsd:integer('7') = 7",
        "fn:starts-with('Kamer', 'Ka')",
        "fn:year-from-dateTime('2024-01-02T00:00:00'^^xsd:dateTime) = 2024",
        "m:sqrt(9) = 3",
        "12 * 12 = 144",
        "1.5 * 2 = 3.0"
      })
  void what_is_on_the_list_is_answered(String expression) throws IOException {
    String prefixes =
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX fn:"
            + " <http://www.w3.org/2005/xpath-functions#> PREFIX m:"
            + " <http://www.w3.org/2005/xpath-functions/math#> ";
    assertThat(ask(prefixes + "ASK { FILTER(" + expression + ") }", "").body()).contains("true");
  }

  @Test
  void numbers_that_are_squared_again_and_again_stop_growing() throws IOException {
    String squares =
        IntStream.range(1, 40)
            .mapToObj(i -> "BIND(?x" + (i - 1) + " * ?x" + (i - 1) + " AS ?x" + i + ")")
            .collect(Collectors.joining(" "));
    HttpResponse<String> answer =
        ask("SELECT ?x39 { BIND(99999999999 AS ?x0) " + squares + " }", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).hasSizeLessThan(5_000);
  }

  @Test
  void texts_of_a_group_are_joined_up_to_a_length_and_no_further() throws IOException {
    String word = "a".repeat(1_000);
    String joined = "SELECT (STRLEN(GROUP_CONCAT(%s)) AS ?n) { ?a ?b ?c %s }";
    HttpResponse<String> many = ask(joined.formatted("'" + word + "'", ". ?d ?b ?e"), "");
    assertThat(many.statusCode()).isIn(200, 503);
    assertThat(many.body()).doesNotContain("<literal");
    String few = "SELECT (GROUP_CONCAT(%s ?x; SEPARATOR='-') AS ?n) { VALUES ?x { 'v' 'v' } }";
    assertThat(ask(few.formatted(""), "").body()).contains(">v-v<");
    assertThat(ask(few.formatted("DISTINCT"), "").body()).contains(">v<").doesNotContain("v-v");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&callback=alert",
        "&stylesheet=http://evil.example/x.xsl&format=xml",
        "&force-accept=text/html",
        "&timeout=9999"
      })
  void no_parameter_turns_a_result_into_a_script_a_page_or_a_stylesheet(String parameter)
      throws IOException {
    HttpResponse<String> answer = ask("ASK {}", parameter);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("alert", "evil");
    assertThat(SampleServer.header(answer, "content-type"))
        .startsWith("application/sparql-results+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:%d/> { ?s ?p ?o } }",
        "SELECT * FROM <http://localhost:%d/> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://localhost:%d/> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH <http://localhost:%d/> { ?s ?p ?o } }",
        "DESCRIBE <http://localhost:%d/>",
        "LOAD <http://localhost:%d/>"
      })
  void nobody_is_called_on_behalf_of_a_query(String query) throws IOException {
    try (ServerSocket canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      canary.setSoTimeout(300);
      String text = query.formatted(canary.getLocalPort());
      ask(text, "");
      server.get("/query?query=" + URLEncoder.encode(text, UTF_8), "text/html");
      String graph = URLEncoder.encode("http://localhost:" + canary.getLocalPort() + "/", UTF_8);
      ask("ASK { ?s ?p ?o }", "&default-graph-uri=" + graph);
      server.get("/sparql?graph=" + graph);
      assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void a_body_without_end_is_sent_away_at_the_limit() throws IOException {
    for (String type : new String[] {"sparql-query", "x-www-form-urlencoded", "sparql-update"}) {
      assertThat(sentBeforeTheEnd("application/" + type)).as(type).isLessThan(32 << 20);
    }
    assertThat(ask("ASK {}", "").statusCode()).isEqualTo(200);
  }

  @Test
  void a_form_beyond_the_limit_is_refused_by_its_number() throws IOException {
    for (int length : new int[] {20_000, 200_000, 2_000_000}) {
      HttpResponse<String> answer =
          server.send(
              server
                  .request("/sparql")
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(
                      HttpRequest.BodyPublishers.ofInputStream(
                          () ->
                              new ByteArrayInputStream(
                                  ("query=" + "a".repeat(length)).getBytes(UTF_8)))));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    }
  }

  /** Sends chunks of what would come to a gigabyte until the server ends it; how many bytes. */
  private long sentBeforeTheEnd(String type) throws IOException {
    byte[] chunk = ("4000\r\n" + "a".repeat(0x4000) + "\r\n").getBytes(UTF_8);
    long sent = 0;
    try (Socket socket = new Socket("localhost", server.server().port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                  + type
                  + "\r\nTransfer-Encoding: chunked\r\n\r\n")
              .getBytes(UTF_8));
      while (sent < 1L << 30) {
        out.write(chunk);
        sent += chunk.length;
      }
      return sent;
    } catch (SocketException ended) {
      return sent;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o . ?a ?b ?x }",
        "CONSTRUCT { ?s ?p [ ?b ?x ] } { ?s ?p ?o . ?a ?b ?x }"
      })
  void a_graph_that_is_too_large_is_refused_and_not_cut(String query) throws IOException {
    assertThat(ask(query, "").statusCode()).isEqualTo(413);
  }

  @Test
  void a_post_with_a_query_is_answered_after_all_this() throws IOException {
    HttpResponse<String> answer =
        server.send(
            server
                .request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString("ASK {}")));
    assertThat(answer.body()).contains("true");
  }

  @Test
  void a_release_that_another_process_has_open_is_named_with_that_process(@TempDir Path folder)
      throws Exception {
    try (SampleServer first = new SampleServer(folder)) {
      assertThat(first.get("/health").statusCode()).isEqualTo(200);
      Process second =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "nl.kamergraaf.cli.Main",
                  "serve",
                  "--releases=" + Releases.in(folder).folder(),
                  "--loopback",
                  "--port=0")
              .redirectErrorStream(true)
              .start();
      String told = new String(second.getInputStream().readAllBytes(), UTF_8);
      assertThat(second.waitFor()).isEqualTo(1);
      assertThat(told).contains("open in another process: held by process").doesNotContain("\tat ");
    }
  }
}
