package nl.kamergraaf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another program that takes requests and passes them on to the server, as in daily use. */
final class InFront implements AutoCloseable {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

  /** What to start so that the program listens on a port of this machine. */
  interface Start {
    List<String> command(int port) throws IOException;
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path log;
  private final String up;
  private final Process process;
  private final int port;

  /**
   * Starts the program and waits until it answers.
   *
   * @param work a folder for what it says
   * @param up a path that it answers with 200 as soon as it is up
   */
  InFront(Path work, String up, Start start) throws IOException, InterruptedException {
    this.log = work.resolve("log");
    this.up = up;
    Instant end = Instant.now().plus(LONGEST_WAIT);
    Process started;
    int at;
    do {
      try (ServerSocket free = new ServerSocket(0)) {
        at = free.getLocalPort(); // whoever takes it first has it, so perhaps another
      }
      started =
          new ProcessBuilder(start.command(at))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      while (started.isAlive() && !isUp(at) && Instant.now().isBefore(end)) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    } while (!started.isAlive() && Instant.now().isBefore(end));
    process = started;
    port = at;
    String said = Files.readString(log);
    assertThat(isUp(at)).as(said.substring(Math.max(0, said.length() - 2_000))).isTrue();
  }

  private boolean isUp(int at) {
    try {
      return get(at, up, Map.of()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  HttpResponse<String> get(String path, Map<String, String> headers) throws IOException {
    return get(port, path, headers);
  }

  private HttpResponse<String> get(int at, String path, Map<String, String> headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path));
    headers.forEach(request::header);
    return send(request);
  }

  HttpResponse<String> post(String path, String type, String body) throws IOException {
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    return SampleServer.send(client, request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    process.destroy();
    assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20));
    client.close();
  }
}
