package nl.kamergraaf.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.kamergraaf.site.http.Response;

/**
 * Sends finished responses: conditional requests (RFC 9110, section 13) and HEAD. What is longer
 * than the system takes at once is sent on no thread, and what is large is kept in no memory.
 * Thread-safe.
 */
final class ResponseWriter {
  private static final int TAKEN_AT_ONCE = 1 << 14;
  private static final int LARGE = 1 << 20;

  private final WaitingAnswers waiting;

  ResponseWriter(WaitingAnswers waiting) {
    this.waiting = waiting;
  }

  void write(HttpServletRequest in, HttpServletResponse out, Response response) throws IOException {
    out.setStatus(response.status());
    response.headers().forEach(out::setHeader);
    if (response.status() == 503) {
      out.setHeader("Retry-After", "10");
    }
    if (response.status() == 200 && isKnown(in, response)) {
      out.setStatus(304);
      out.setHeader("Content-Encoding", null);
      return;
    }
    boolean head = in.getMethod().equals("HEAD");
    switch (response.body()) {
      case Response.Bytes bytes -> {
        out.setContentLength(bytes.content().length);
        if (!head) {
          send(in, out, bytes.content());
        }
      }
      case Response.Download download -> FileParts.write(in, out, download.file());
    }
  }

  private void send(HttpServletRequest in, HttpServletResponse out, byte[] content)
      throws IOException {
    if (content.length <= TAKEN_AT_ONCE) {
      out.getOutputStream().write(content);
    } else if (content.length <= LARGE) {
      InputStream page = new ByteArrayInputStream(content);
      Sending.begin(in, out, page, content.length, page);
    } else {
      large(in, out, content);
    }
  }

  private void large(HttpServletRequest in, HttpServletResponse out, byte[] content)
      throws IOException {
    WaitingAnswers.Answer answer = waiting.begin();
    try {
      answer.write(content);
      answer.finish();
    } catch (IOException full) {
      out.setHeader("Content-Encoding", null);
      out.setHeader("ETag", null);
      out.setHeader("Cache-Control", "no-store");
      out.setHeader("Retry-After", "10");
      Plain.send(out, 503, WaitingAnswers.FULL);
      return;
    }
    try {
      Sending.begin(in, out, answer.content(), answer.length(), answer);
    } catch (IOException | RuntimeException e) {
      answer.close();
      throw e;
    }
  }

  private static boolean isKnown(HttpServletRequest in, Response response) {
    String known = in.getHeader("If-None-Match");
    if (known != null) {
      String etag = response.headers().getOrDefault("ETag", "");
      return List.of(known.split(",", -1)).stream()
          .map(tag -> tag.strip().replaceFirst("^W/", ""))
          .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }
    String since = in.getHeader("If-Modified-Since");
    return since != null && since.equals(response.headers().get("Last-Modified"));
  }
}
