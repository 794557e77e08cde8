package nl.kamergraaf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of words or patterns that a reader goes by, kept as a resource beside it: UTF-8, an entry
 * a line, lines that begin with {@code #} are for people.
 *
 * @param lines the entries, in the order of the file
 */
public record WordTable(List<String> lines) {
  public WordTable {
    lines = List.copyOf(lines);
  }

  /** The table {@code name} in the package of {@code owner}; a missing one is a broken program. */
  public static WordTable of(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WordTable(
          text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries, without order. */
  public Set<String> set() {
    return Set.copyOf(lines);
  }

  /** A pattern that meets whatever one of the entries, each a pattern, meets. */
  public Pattern pattern() {
    return Pattern.compile(lines.stream().collect(Collectors.joining("|", "(?:", ")")));
  }

  /** The entries as columns, split at tabs. */
  public List<List<String>> columns() {
    return lines.stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /** The second column by the first, in the order of the file. */
  public Map<String, String> map() {
    return columns().stream()
        .collect(
            Collectors.toMap(
                List::getFirst, row -> row.get(1), (first, second) -> first, LinkedHashMap::new));
  }
}
