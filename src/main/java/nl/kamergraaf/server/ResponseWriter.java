package nl.kamergraaf.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.kamergraaf.site.Response;

/** Sends finished responses: conditional requests (RFC 9110, section 13) and HEAD. */
final class ResponseWriter {
  private ResponseWriter() {}

  static void write(HttpServletRequest in, HttpServletResponse out, Response response)
      throws IOException {
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
          out.getOutputStream().write(bytes.content());
        }
      }
      case Response.Download download -> FileParts.write(in, out, download.file());
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
