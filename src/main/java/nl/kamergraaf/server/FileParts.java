package nl.kamergraaf.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends a file or the one part of it that a client asks for (RFC 9110, section 14); several parts
 * at once are answered with the whole, as the section allows.
 */
final class FileParts {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  private FileParts() {}

  static void write(HttpServletRequest in, HttpServletResponse out, Path file) throws IOException {
    long size = Files.size(file);
    out.setHeader("Accept-Ranges", "bytes");
    Optional<long[]> asked = range(in, out, size);
    long from = asked.map(range -> range[0]).orElse(0L);
    long to = asked.map(range -> range[1]).orElse(size - 1);
    if (asked.isPresent() && from > to) {
      out.setHeader("Content-Range", "bytes */" + size);
      Plain.send(out, 416, "There is no such range.");
      return;
    }
    if (asked.isPresent()) {
      out.setStatus(206);
      out.setHeader("Content-Range", "bytes " + from + "-" + to + "/" + size);
    }
    out.setContentLengthLong(to - from + 1);
    if (!in.getMethod().equals("HEAD")) {
      Sending.begin(in, out, file, from, to - from + 1);
    }
  }

  /** First and last byte asked for; the last before the first if there is no such part. */
  private static Optional<long[]> range(HttpServletRequest in, HttpServletResponse out, long size) {
    Matcher range = RANGE.matcher(String.valueOf(in.getHeader("Range")));
    if (!range.matches() || range.group().equals("bytes=-") || !isOfThisVersion(in, out)) {
      return Optional.empty();
    }
    String first = range.group(1);
    String last = range.group(2);
    if (first.isEmpty()) {
      return Optional.of(new long[] {Math.max(0, size - Long.parseLong(last)), size - 1});
    }
    long from = Long.parseLong(first);
    if (!last.isEmpty() && Long.parseLong(last) < from) {
      return Optional.empty(); // section 14.1.1: invalid, so to be ignored
    }
    return Optional.of(
        new long[] {from, last.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(last))});
  }

  /** Whether what the client has a part of is what would be sent now (section 13.1.5). */
  private static boolean isOfThisVersion(HttpServletRequest in, HttpServletResponse out) {
    String condition = in.getHeader("If-Range");
    return condition == null
        || condition.equals(out.getHeader("ETag"))
        || condition.equals(out.getHeader("Last-Modified"));
  }
}
