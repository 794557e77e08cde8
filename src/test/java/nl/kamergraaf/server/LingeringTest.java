package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal reaches a client that sends all it has before it looks for an answer. */
@Timeout(300)
final class LingeringTest extends OnSampleServer {
  private static final int MUCH = 4 << 20;

  @ParameterizedTest
  @CsvSource({
    "POST, /sparql, application/x-www-form-urlencoded, 413",
    "POST, /sparql, application/sparql-query, 413",
    "POST, /sparql, application/sparql-update, 403",
    "PUT, /sparql, application/n-triples, 405",
    "POST, /id/organisation/nuctech, text/plain, 405"
  })
  void a_body_in_chunks_is_read_to_its_end(String method, String path, String type, int status)
      throws IOException {
    String head = "Transfer-Encoding: chunked\r\n";
    String body = Integer.toHexString(MUCH) + "\r\n" + "a".repeat(MUCH) + "\r\n0\r\n\r\n";
    assertThat(answer(method, path, type, head, body)).startsWith("HTTP/1.1 " + status + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /sparql, application/x-www-form-urlencoded, 413",
    "POST, /sparql, application/sparql-query, 413",
    "DELETE, /sparql, text/plain, 405"
  })
  void a_body_of_stated_length_is_read_to_its_end(
      String method, String path, String type, int status) throws IOException {
    String head = "Content-Length: " + MUCH + "\r\n";
    assertThat(answer(method, path, type, head, "a".repeat(MUCH)))
        .startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void a_connection_goes_on_after_a_body_that_was_read() throws IOException {
    String query =
        "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
            + "Accept: text/csv\r\nContent-Length: 6\r\n%s\r\nASK {}";
    try (Socket socket = connect()) {
      send(socket, query.formatted(""));
      send(socket, query.formatted("Connection: close\r\n"));
      assertThat(read(socket).split("HTTP/1.1 200 ", -1)).hasSize(3);
    }
  }

  /** What a client reads that first sends everything. */
  private String answer(String method, String path, String type, String head, String body)
      throws IOException {
    try (Socket socket = connect()) {
      send(
          socket,
          "%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n"
                  .formatted(method, path, type, head)
              + body);
      return read(socket);
    }
  }

  private Socket connect() throws IOException {
    return new Socket("localhost", server.server().port());
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(UTF_8));
    out.flush();
  }

  private static String read(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }
}
