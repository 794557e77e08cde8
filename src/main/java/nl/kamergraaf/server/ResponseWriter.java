package nl.kamergraaf.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.site.Response;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Sends responses: conditional requests (RFC 9110, section 13), HEAD, and parts of files (section
 * 14).
 */
final class ResponseWriter {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", java.util.Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
  private static final int BUFFER = 1 << 16;

  private ResponseWriter() {}

  static void write(
      HttpServletRequest in, HttpServletResponse out, Response response, OpenRelease release)
      throws IOException {
    out.setStatus(response.status());
    response.headers().forEach(out::setHeader);
    if (response.status() == 503) {
      out.setHeader("Retry-After", "10");
    }
    if (response.status() == 200 && !out.containsHeader("ETag")) {
      etag(response).ifPresent(etag -> out.setHeader("ETag", etag));
    }
    if (response.status() == 200) {
      String modified = HTTP_DATE.format(Instant.parse(release.release().manifest().created()));
      out.setHeader("Last-Modified", modified);
      if (!out.containsHeader("Cache-Control")) {
        out.setHeader("Cache-Control", "public, max-age=60");
      }
      if (isKnown(in, String.valueOf(out.getHeader("ETag")), modified)) {
        out.setStatus(304);
        return;
      }
    }
    body(in, out, response);
  }

  private static Optional<String> etag(Response response) {
    return response.body() instanceof Response.Bytes bytes
        ? Optional.of("\"" + DigestUtils.sha256Hex(bytes.content()).substring(0, 32) + "\"")
        : Optional.empty();
  }

  private static boolean isKnown(HttpServletRequest in, String etag, String modified) {
    String known = in.getHeader("If-None-Match");
    if (known != null) {
      return List.of(known.split("\\s*,\\s*", -1)).stream()
          .map(tag -> tag.strip().replaceFirst("^W/", "").replaceFirst("--gzip\"$", "\""))
          .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }
    String since = in.getHeader("If-Modified-Since");
    return since != null && since.equals(modified);
  }

  private static void body(HttpServletRequest in, HttpServletResponse out, Response response)
      throws IOException {
    boolean head = in.getMethod().equals("HEAD");
    switch (response.body()) {
      case Response.Bytes bytes -> {
        out.setContentLength(bytes.content().length);
        if (!head) {
          out.getOutputStream().write(bytes.content());
        }
      }
      case Response.Download download -> file(in, out, download.file(), head);
    }
  }

  private static void file(HttpServletRequest in, HttpServletResponse out, Path file, boolean head)
      throws IOException {
    long size = Files.size(file);
    out.setHeader("Accept-Ranges", "bytes");
    long from = 0;
    long to = size - 1;
    Matcher range = RANGE.matcher(String.valueOf(in.getHeader("Range")));
    if (range.matches() && !range.group().equals("bytes=-") && in.getHeader("If-Range") == null) {
      from =
          range.group(1).isEmpty()
              ? Math.max(0, size - Long.parseLong(range.group(2)))
              : Long.parseLong(range.group(1));
      to =
          range.group(1).isEmpty() || range.group(2).isEmpty()
              ? to
              : Math.min(to, Long.parseLong(range.group(2)));
      if (from > to) {
        out.setHeader("Content-Range", "bytes */" + size);
        Plain.send(out, 416, "There is no such range.");
        return;
      }
      out.setStatus(206);
      out.setHeader("Content-Range", "bytes " + from + "-" + to + "/" + size);
    }
    out.setContentLengthLong(to - from + 1);
    if (!head) {
      copy(file, from, to - from + 1, out.getOutputStream());
    }
  }

  private static void copy(Path file, long from, long count, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(from);
      byte[] buffer = new byte[BUFFER];
      long left = count;
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          return;
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }
}
