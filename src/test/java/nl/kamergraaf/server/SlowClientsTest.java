package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.release.SampleReleases;
import nl.kamergraaf.site.limit.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Those who read their answers slowly, or send what they ask a byte at a time, keep no place, no
 * thread and nobody else waiting. Nothing here waits for a fixed time, only for what must come.
 */
@Timeout(300)
@SuppressWarnings("NullAway.Init") // set before any test
final class SlowClientsTest {
  private static final Duration LONG = Duration.ofSeconds(200);
  private static final int PLACES = 2;
  private static final int THREADS = 8;
  private static final String LARGE =
      URLEncoder.encode(
          "SELECT ('%s' AS ?x) { ?s ?p ?o . ?a ?b ?c } LIMIT 10000".formatted("a".repeat(700)),
          UTF_8);

  private static Path releases;

  private final List<Socket> slow = new ArrayList<>();

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    releases = folder;
    SampleReleases.in(releases);
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : slow) {
      socket.close();
    }
  }

  private SampleServer server(Duration headerTime, int leastRate, long waitingSize)
      throws IOException {
    Limits usual = Limits.DEFAULT;
    return SampleServer.of(
        releases,
        new Limits(
            usual.urlLength(),
            usual.queryLength(),
            usual.queryDepth(),
            usual.queryParts(),
            LONG,
            usual.resultSize(),
            usual.resultRows(),
            PLACES,
            1_000,
            100_000,
            usual.cacheSize(),
            THREADS,
            usual.connections(),
            usual.headerSize(),
            headerTime,
            leastRate,
            waitingSize));
  }

  /** A connection with little room for what is not read. */
  private Socket connect(SampleServer server) throws IOException {
    Socket socket = new Socket();
    slow.add(socket);
    socket.setReceiveBufferSize(1 << 16);
    socket.connect(new InetSocketAddress("localhost", server.server().port()));
    return socket;
  }

  private Socket asking(SampleServer server, String path) throws IOException {
    Socket socket = connect(server);
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(UTF_8));
    return socket;
  }

  /** The head of an answer, and nothing behind it. */
  private static String head(Socket socket) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    while (!head.toString(UTF_8).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.write(next);
    }
    return head.toString(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql?format=csv&query=", "/query?format=csv&query="})
  void whoever_reads_an_answer_slowly_keeps_no_place_and_no_thread(String path) throws IOException {
    try (SampleServer server = server(LONG, 1, 1L << 30)) {
      HttpResponse<String> quick = server.get(path + LARGE);
      assertThat(quick.statusCode()).isEqualTo(200);
      assertThat(quick.body()).hasSizeGreaterThan(1 << 20);
      for (int i = 0; i < THREADS + PLACES + 2; i++) {
        assertThat(head(asking(server, path + LARGE))).startsWith("HTTP/1.1 200 ");
      }
      assertThat(server.get("/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(200);
      assertThat(server.get("/about?a=1", "text/html").statusCode()).isEqualTo(200);
      assertThat(server.metric("kamergraaf_queries_running")).isZero();
      assertThat(server.metric("kamergraaf_answers_waiting_bytes")).isPositive();
      for (Socket socket : slow) {
        assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
            .isEqualTo(quick.body());
      }
      SampleServer.await(() -> server.metric("kamergraaf_answers_waiting_bytes") == 0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sparql?format=csv&query=", "/query?format=csv&query="})
  void an_answer_that_finds_no_room_to_wait_in_is_refused(String path) throws IOException {
    try (SampleServer server = server(LONG, 1, 100_000)) {
      HttpResponse<String> refused = server.get(path + LARGE);
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.body()).isEqualTo(WaitingAnswers.FULL + "\n");
      assertThat(SampleServer.header(refused, "retry-after")).isEqualTo("10");
      assertThat(SampleServer.header(refused, "access-control-allow-origin")).isEqualTo("*");
      assertThat(server.metric("kamergraaf_answers_waiting_bytes")).isZero();
      assertThat(server.get("/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void an_answer_says_how_long_it_is_also_to_whoever_asks_only_that() throws IOException {
    try (SampleServer server = server(LONG, 1, 1L << 30)) {
      String path = "/sparql?format=json&query=" + LARGE;
      HttpResponse<String> whole = server.get(path);
      HttpResponse<String> head = server.send(server.request(path).HEAD());
      assertThat(whole.headers().firstValueAsLong("content-length"))
          .hasValue(whole.body().getBytes(UTF_8).length);
      assertThat(head.headers().firstValue("content-length"))
          .isEqualTo(whole.headers().firstValue("content-length"));
      assertThat(head.body()).isEmpty();
    }
  }

  @Test
  void an_answer_that_is_read_a_byte_at_a_time_breaks_off_and_does_not_look_whole()
      throws Exception {
    try (SampleServer server = server(Duration.ofSeconds(1), 1_000_000, 1L << 30)) {
      Socket socket = asking(server, "/sparql?format=csv&query=" + LARGE);
      String head = head(socket);
      assertThat(head).startsWith("HTTP/1.1 200 ");
      SampleServer.await(
          () -> {
            int unused = socket.getInputStream().read();
            return server.metric("kamergraaf_answers_waiting_bytes") == 0;
          });
      int length = Integer.parseInt(head.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
      assertThat(rest(socket)).isLessThan(length);
    }
  }

  /** How much more there is to read. */
  private static int rest(Socket socket) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int read = 0;
    try {
      for (int n = 0; n >= 0; n = socket.getInputStream().read(buffer)) {
        read += n;
      }
    } catch (SocketException reset) {
      return read;
    }
    return read;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql, application/sparql-query",
        "/sparql, application/x-www-form-urlencoded",
        "/mcp, application/json"
      })
  void a_body_that_trickles_in_is_ended(String target) throws Exception {
    String[] parts = target.split(", ", -1);
    try (SampleServer server = server(Duration.ofSeconds(1), 1_000_000, 1 << 20)) {
      Socket socket = connect(server);
      String head =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 60000\r\n\r\n"
              .formatted(parts[0], parts[1]);
      socket.getOutputStream().write(head.getBytes(UTF_8));
      SampleServer.await(() -> isSentAway(socket));
    }
  }

  /** Sends one more byte; whether an answer has come, or the connection has gone. */
  private static boolean isSentAway(Socket socket) throws IOException {
    if (socket.getInputStream().available() > 0) {
      assertThat(head(socket)).startsWith("HTTP/1.1 408 ");
      return true;
    }
    try {
      socket.getOutputStream().write('+');
      return false;
    } catch (SocketException gone) {
      return true;
    }
  }

  @Test
  void bodies_that_have_not_come_keep_no_thread() throws Exception {
    try (SampleServer server = server(LONG, 1, 1 << 20)) {
      String unfinished =
          String.join(
              "\r\n",
              "POST /sparql HTTP/1.1",
              "Host: localhost",
              "Content-Type: application/x-www-form-urlencoded",
              "Content-Length: 12",
              "",
              "query=");
      for (int i = 0; i < 3 * THREADS; i++) {
        connect(server).getOutputStream().write(unfinished.getBytes(UTF_8));
      }
      assertThat(server.get("/about", "text/html").statusCode()).isEqualTo(200);
      for (Socket socket : slow) {
        socket.getOutputStream().write("ASK+{}".getBytes(UTF_8));
        assertThat(head(socket)).startsWith("HTTP/1.1 200 ");
      }
    }
  }

  @Test
  void threads_that_a_rush_needed_go_when_it_is_over() throws Exception {
    try (SampleServer server = SampleServer.behindProxy(releases, Limits.DEFAULT)) {
      long before = threads();
      String bomb =
          "query="
              + URLEncoder.encode(
                  "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", UTF_8);
      for (int i = 0; i < Limits.DEFAULT.parallelQueries(); i++) {
        String head = " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 192.0.2." + i + "\r\n\r\n";
        connect(server).getOutputStream().write(("GET /sparql?" + bomb + head).getBytes(UTF_8));
        connect(server).getOutputStream().write(("GET /query?" + bomb + head).getBytes(UTF_8));
      }
      SampleServer.await(() -> threads() >= before + Limits.DEFAULT.parallelQueries());
      close();
      SampleServer.await(() -> threads() <= before);
    }
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("(?:qtp|query-).*"))
        .count();
  }
}
