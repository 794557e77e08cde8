package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.SampleReleases;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.limit.Limits;

/** A server of the two sample documents on a free port, and a client that follows no redirects. */
final class SampleServer implements AutoCloseable {
  static final Limits TIGHT =
      new Limits(
          2_000,
          4_000,
          30,
          200,
          Duration.ofSeconds(1),
          100_000,
          1_000,
          4,
          1_000,
          100_000,
          1 << 20,
          16,
          200,
          20_000,
          Duration.ofSeconds(6),
          1_000,
          64L << 20);

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final KamergraafServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  SampleServer(Path releases) throws IOException {
    this(releases, false, "");
  }

  SampleServer(Path releases, boolean behindProxy, String prefix) throws IOException {
    this(releases, behindProxy, prefix, TIGHT);
  }

  SampleServer(Path releases, boolean behindProxy, String prefix, Limits limits)
      throws IOException {
    this(
        built(releases),
        new ServerSettings(
            0, true, behindProxy, new Addresses(SampleReleases.BASE, prefix), limits));
  }

  private SampleServer(Releases releases, ServerSettings settings) throws IOException {
    server = KamergraafServer.start(releases, settings);
  }

  /** The same limits, but headers may take so long that nobody is sent away for them. */
  static Limits patient(Limits limits) {
    return new Limits(
        limits.urlLength(),
        limits.queryLength(),
        limits.queryDepth(),
        limits.queryParts(),
        limits.queryTime(),
        limits.resultSize(),
        limits.resultRows(),
        limits.parallelQueries(),
        limits.clientQueries(),
        limits.clientRate(),
        limits.cacheSize(),
        limits.threads(),
        limits.connections(),
        limits.headerSize(),
        Duration.ofMinutes(10),
        limits.leastRate(),
        limits.waitingSize());
  }

  /** A server of releases that are there already. */
  static SampleServer of(Path releases, Limits limits) throws IOException {
    return new SampleServer(
        Releases.in(releases),
        new ServerSettings(0, true, false, new Addresses(SampleReleases.BASE, ""), limits));
  }

  /** The same, which believes what a proxy says. */
  static SampleServer behindProxy(Path releases, Limits limits) throws IOException {
    return new SampleServer(
        Releases.in(releases),
        new ServerSettings(0, true, true, new Addresses(SampleReleases.BASE, ""), limits));
  }

  private static Releases built(Path releases) throws IOException {
    SampleReleases.in(releases);
    return Releases.in(releases);
  }

  KamergraafServer server() {
    return server;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    return send(client, request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The bytes of an answer as they came, coded or not. */
  HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException {
    return send(client, request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The answer to a request; an interruption is told as a failure to get it. */
  static <T> HttpResponse<T> send(
      HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> body) throws IOException {
    try {
      return client.send(request, body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The values of a header, joined. */
  static String header(HttpResponse<?> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  HttpResponse<String> get(String path) throws IOException {
    return send(request(path));
  }

  HttpResponse<String> get(String path, String accept) throws IOException {
    return send(request(path).header("Accept", accept));
  }

  /**
   * Sends a request line as it stands, which a proper client would refuse to, and returns the
   * status line.
   */
  String raw(String target) throws IOException {
    return sent("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  /** Sends bytes as they stand and returns the status line of what comes back, if anything does. */
  String sent(String bytes) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(bytes.getBytes(UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), UTF_8).lines().findFirst().orElse("");
    }
  }

  /** A number of {@code /metrics}, of all that have this name together. */
  double metric(String name) throws IOException {
    return get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .sum();
  }

  /** What comes about sooner or later. */
  @FunctionalInterface
  interface Condition {
    boolean holds() throws IOException;
  }

  /** Waits for what must come about, however busy the machine is. */
  static void await(Condition condition) throws IOException {
    Instant end = Instant.now().plus(LONGEST_WAIT);
    while (!condition.holds()) {
      assertThat(Instant.now()).isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
