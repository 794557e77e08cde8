package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.site.limit.Limits;
import nl.kamergraaf.site.sparql.QueryPolicy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server is to withstand, by every way in that we could think of. */
@Timeout(300)
final class HostilityTest extends OnSampleServer {
  private static final String DOCUMENT = "/doc/document/ah-tk-20232024-9001";
  private static final String COUNT =
      "/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fs%20%3Fp%20%3Fo%7D";

  static Stream<String> methods() {
    return Stream.of(
        "POST", "PUT", "DELETE", "PATCH", "MKCOL", "LOCK", "COPY", "MOVE", "PROPPATCH", "TRACE");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void nothing_is_changed_by_any_method_at_any_path_in_any_content_type(String method)
      throws IOException {
    String before = server.get(COUNT, "text/csv").body();
    for (String path :
        List.of(
            "/sparql",
            "/sparql?graph=urn:x",
            "/sparql?default",
            "/update",
            "/data",
            "/upload",
            "/$/datasets",
            "/kamergraaf/update",
            DOCUMENT,
            "/graph/register",
            "/")) {
      for (String type :
          List.of(
              "application/sparql-update",
              "application/x-www-form-urlencoded",
              "multipart/form-data; boundary=x",
              "text/turtle",
              "application/n-quads",
              "application/json",
              "application/sparql-query; charset=utf-7")) {
        String body =
            type.endsWith("urlencoded")
                ? "update=CLEAR+ALL"
                : type.endsWith("turtle") ? "<urn:a> <urn:b> <urn:c> ." : "CLEAR ALL";
        HttpResponse<String> answer =
            server.send(
                server
                    .request(path)
                    .header("Content-Type", type)
                    .method(method, HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(path + " " + type).isBetween(400, 499);
      }
    }
    assertThat(server.get(COUNT, "text/csv").body()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/data/../manifest.json",
        "/data/%2e%2e/manifest.json",
        "/data/%2E%2E%2Fmanifest.json",
        "/data/..%2fmanifest.json",
        "/data/..%5cmanifest.json",
        "/data/..\\manifest.json",
        "/data/%c0%ae%c0%ae/manifest.json",
        "/data/..%c0%afmanifest.json",
        "/data/....//manifest.json",
        "/data//etc/passwd",
        "/data/;/../manifest.json",
        "/data/%00",
        "/data/kamergraaf.nq.gz%00",
        "/data/kamergraaf.nq.gz/",
        "/data/tdb2/Data-0001/nodes.obj",
        "/def/../data/manifest.json",
        "/def/frames/../context.jsonld",
        "/def/frames/..%2fcontext.jsonld",
        "/assets/..%2f..%2fsite.css",
        "/graph/..%2f..%2fetc",
        "/sitemap/../manifest.json",
        "/feeds/changes/..%2f..%2fmanifest.json",
        "/%u002e%u002e/manifest.json",
        "http://evil.example/",
        "*"
      })
  void no_path_leads_to_a_file_that_is_not_offered(String path) throws IOException {
    assertThat(server.raw(path)).containsPattern(" (?:4\\d\\d|301) ");
  }

  static Stream<String> pages() {
    String script = URLEncoder.encode("\"'><script>alert(1)</script>", UTF_8);
    String handler = URLEncoder.encode("\" onmouseover=\"alert(1)", UTF_8);
    String link = URLEncoder.encode("javascript:alert(1)", UTF_8);
    return Stream.of(script, handler, link)
        .flatMap(
            text ->
                Stream.of(
                    "/search?q=" + text,
                    "/search?q=scan&lang=" + text,
                    "/search?q=scan&type=" + text,
                    "/?lang=" + text,
                    "/nowhere/" + text,
                    "/doc/person/" + text,
                    DOCUMENT + "?page=" + text + "&" + text + "=" + text,
                    "/query?query=" + text,
                    "/query?query=SELECT%20%28%22" + text + "%22%20AS%20%3Fx%29%20%7B%7D",
                    "/queries/?find=" + text,
                    "/queries/who-asked-about?topic=" + text,
                    "/queries/who-asked-about?" + text + "=1",
                    "/q/" + text,
                    "/limits?lang=" + text));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_text_of_a_visitor_becomes_markup(String path) throws IOException {
    assertIsHarmless(server.get(path, "text/html"));
  }

  private static void assertIsHarmless(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isBetween(200, 499);
    assertThat(SampleServer.header(answer, "content-security-policy"))
        .contains("script-src 'self'", "default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(SampleServer.header(answer, "x-content-type-options")).isEqualTo("nosniff");
    Document page = Jsoup.parse(answer.body());
    for (Element script : page.select("script")) {
      assertThat(script.hasAttr("src") || script.attr("type").equals("application/ld+json"))
          .isTrue();
    }
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (List.of("href", "src", "action").contains(attribute.getKey())) {
                  assertThat(attribute.getValue())
                      .matches("(?s)(?:/|\\?|#|https?://|data:image/).*");
                }
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/data?x=%0d%0aX-Evil:%20yes",
        "/id/person/x?y=%0d%0aX-Evil:%20yes",
        "/queries?find=%0d%0aX-Evil:%20yes",
        "/about/?find=%0aX-Evil:%20yes",
        DOCUMENT + "?lang=%0d%0aX-Evil:%20yes",
        DOCUMENT + ".ttl?page=2&a=%0d%0aX-Evil:%20yes",
        "/search.csv?q=%0d%0aX-Evil:%20yes",
        "/sparql?query=ASK%7B%7D&format=json%0d%0aX-Evil:%20yes"
      })
  void no_line_break_of_a_visitor_begins_a_header(String path) throws IOException {
    HttpResponse<String> answer = server.get(path, "text/html");
    assertThat(answer.headers().map()).doesNotContainKey("x-evil");
    assertThat(answer.statusCode()).isLessThan(500);
  }

  static Stream<String> faults() {
    return Stream.of(
        "/nowhere",
        "/doc/person/nobody",
        "/doc/person/%ff",
        "/data/nothing",
        "/search?q=%22",
        "/search?q=AND+OR+*",
        "/queries/nothing",
        "/queries/who-asked-about?nothing=1",
        "/q/AAAA",
        "/query?query=SELECT",
        "/query?query=" + "%7B".repeat(600),
        "/sparql?query=SELECT",
        "/sparql?query=",
        "/sparql?query=ASK%7B%7D&default-graph-uri=%3A%3A",
        "/sparql?query=ASK%7B%7D&format=nonsense",
        "/sparql?update=CLEAR",
        "/sparql?graph=::",
        "/feeds/changes/nothing",
        "/sitemap/0.xml",
        "/def/nothing",
        "/graph/nothing");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void no_error_tells_of_the_inside_of_the_program(String path) throws IOException {
    for (String accept : List.of("text/html", "text/turtle", "application/json", "image/png")) {
      HttpResponse<String> answer = server.get(path, accept);
      assertThat(answer.statusCode()).isLessThan(500);
      assertThat(answer.body())
          .doesNotContain("\tat ", "Exception", "org.apache", "java.", "Jetty", "Fuseki", "Jena")
          .doesNotContain(System.getProperty("java.io.tmpdir"), System.getProperty("user.dir"));
      assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK{FILTER(%s1=1)} 1+",
        "ASK{FILTER(%s1)} 1&&",
        "ASK{FILTER(%s1)} 1||",
        "ASK{FILTER(%s1=1)} 1*",
        "ASK{FILTER(1=%s1)} +1-",
        "ASK{%s{}} {}UNION",
        "ASK{?s ?p ?o %s} OPTIONAL{?a?b?c}",
        "ASK{?s ?p ?o %s} MINUS{?s?p?o}",
        "ASK{%s} FILTER(1=1)",
        "ASK{%s} {}",
        "ASK{?s %s<a> ?o} <a>/",
        "ASK{?s %s<a> ?o} <a>|",
        "ASK{?s %s<a> ?o} ^",
        "ASK{FILTER(%strue)} !",
        "ASK{%s} ?s?p?o.",
        "ASK{?s ?p ?o%s} ;?p?o",
        "SELECT(COUNT(*) AS ?n){%s}GROUP BY ?s {SELECT*{?s?p?o}}"
      })
  void a_row_of_operators_however_long_is_no_fault_of_ours(String form) throws IOException {
    String[] parts = form.split(" (?=[^ ]*$)", 2);
    for (int length : new int[] {60, 190, 3_900 / parts[1].length()}) {
      String query = parts[0].formatted(parts[1].repeat(length));
      HttpResponse<String> answer =
          server.get("/sparql?query=" + URLEncoder.encode(query, UTF_8), "text/csv");
      assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 413, 503);
      HttpResponse<String> page =
          server.get("/query?query=" + URLEncoder.encode(query, UTF_8), "text/html");
      assertThat(page.statusCode()).isIn(200, 400, 413, 414, 503);
    }
  }

  @Test
  void every_query_that_we_publish_is_one_that_the_endpoint_takes() throws Exception {
    QueryPolicy policy = new QueryPolicy(Limits.DEFAULT);
    for (SavedQuery query : SavedQueries.load().all()) {
      assertThat(policy.check(query.text())).as(query.name()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i LIMIT 1",
        "SELECT * { ?a (!<urn:x>|!^<urn:x>)* ?b . ?b (!<urn:x>|!^<urn:x>)* ?c }",
        "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT ?c (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?c ?f ?i",
        "SELECT * { ?a ?b ?c . FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER(?f ="
            + " CONCAT(STR(?l), 'x')) } }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f MINUS { ?g ?h ?i . ?a ?k ?l } } ORDER BY ?f",
        "CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
      })
  void a_bomb_is_refused_in_time_and_leaves_nothing_running(String bomb) throws IOException {
    Duration most = SampleServer.TIGHT.queryTime().multipliedBy(3).dividedBy(2);
    Duration forTheMachine = Duration.ofSeconds(60);
    Instant began = Instant.now();
    int status = server.get("/sparql?query=" + URLEncoder.encode(bomb, UTF_8)).statusCode();
    assertThat(status).isIn(200, 400, 413, 503);
    assertThat(Duration.between(began, Instant.now())).isLessThan(most.plus(forTheMachine));
    assertThat(server.get("/metrics").body())
        .contains("kamergraaf_queries_running 0.0", "kamergraaf_queries_overdue 0.0");
  }

  @Test
  void a_page_with_a_query_that_is_too_slow_is_no_answer_in_any_format() throws IOException {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    for (String format : List.of("csv", "tsv", "json", "xml", "html")) {
      HttpResponse<String> answer =
          server.get("/query?query=" + URLEncoder.encode(slow, UTF_8) + "&format=" + format);
      assertThat(answer.statusCode()).as(format).isEqualTo(503);
      assertThat(answer.body()).doesNotContain("?n", "\"bindings\"", "<results>");
    }
  }

  @Test
  void five_hundred_who_trickle_their_headers_keep_nobody_waiting(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path releases) throws Exception {
    List<Socket> slow = new ArrayList<>();
    Limits patient = SampleServer.patient(Limits.DEFAULT);
    try (SampleServer other = new SampleServer(releases, false, "", patient)) {
      for (int i = 0; i < 500; i++) {
        Socket socket = new Socket("localhost", other.server().port());
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localh".getBytes(UTF_8));
        slow.add(socket);
      }
      for (int i = 0; i < 20; i++) {
        assertThat(other.get("/about").statusCode()).isEqualTo(200);
        slow.get(i).getOutputStream().write('o');
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** {@code src/bench/soak/Abuse.java} does the same 70,000 times. */
  @Test
  void seven_hundred_who_break_off_leave_no_thread_and_no_file_open(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path releases) throws Exception {
    List<String> starts =
        List.of(
            "",
            "GET /abo",
            "GET / HTTP/1.1\r\nHost: localh",
            "GET " + DOCUMENT + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET " + COUNT + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /data/kamergraaf.nq.gz HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                + " application/sparql-query\r\nContent-Length: 1000\r\n\r\nSELECT");
    try (SampleServer other = new SampleServer(releases, false, "", Limits.DEFAULT)) {
      for (String start : starts) {
        breakOff(other, start, 1); // what is made once is made
      }
      double files = other.metric("process_files_open_files");
      for (int i = 0; i < 100; i++) {
        for (String start : starts) {
          breakOff(other, start, i);
        }
      }
      assertThat(other.get("/about").statusCode()).isEqualTo(200);
      SampleServer.await(() -> other.metric("kamergraaf_queries_running") == 0);
      SampleServer.await(() -> other.metric("process_files_open_files") < files + 50);
      SampleServer.await(() -> other.get(COUNT).statusCode() == 200);
    }
  }

  private static void breakOff(SampleServer server, String start, int turn) throws IOException {
    try (Socket socket = new Socket("localhost", server.server().port())) {
      socket.setSoLinger(turn % 3 != 0, 0); // two of three are a reset, not an end
      socket.getOutputStream().write(start.getBytes(UTF_8));
    }
  }
}
