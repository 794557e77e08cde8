package nl.kamergraaf.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tables of words and patterns that lie beside a class as a resource. */
public final class PatternList {
  private PatternList() {}

  /** The lines of a resource beside the class, without blank ones and those that begin with #. */
  public static List<String> lines(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pattern that meets whatever one of the resource's lines, each a pattern, meets. */
  public static Pattern anyOf(Class<?> beside, String resource) {
    return Pattern.compile(
        lines(beside, resource).stream().collect(Collectors.joining("|", "(?:", ")")));
  }
}
