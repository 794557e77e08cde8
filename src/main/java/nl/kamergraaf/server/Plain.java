package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refusals in one line of text. The connection ends with each: its request's body was not read, and
 * a client must not send another request behind it.
 */
final class Plain {
  private Plain() {}

  static void send(HttpServletResponse out, int status, String line) throws IOException {
    byte[] content = (line + "\n").getBytes(UTF_8);
    out.setStatus(status);
    out.setHeader("Connection", "close");
    out.setContentType("text/plain; charset=utf-8");
    out.setContentLength(content.length);
    out.getOutputStream().write(content);
  }
}
