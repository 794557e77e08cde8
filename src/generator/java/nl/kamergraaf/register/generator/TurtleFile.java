package nl.kamergraaf.register.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A Turtle file that changes as little as its statements do: subjects, properties and values
 * sorted, one value a line. The subject's type comes first.
 */
final class TurtleFile {
  private final String comment;
  private final NavigableMap<String, NavigableMap<String, SortedSet<String>>> bySubject =
      new TreeMap<>();

  TurtleFile(String comment) {
    this.comment = comment;
  }

  /** Begins or goes on with a subject. */
  Subject about(Iri subject) {
    return new Subject(bySubject.computeIfAbsent(subject.turtle(), key -> new TreeMap<>()));
  }

  int size() {
    return bySubject.size();
  }

  /** The statements of one subject. */
  static final class Subject {
    private final NavigableMap<String, SortedSet<String>> values;

    private Subject(NavigableMap<String, SortedSet<String>> values) {
      this.values = values;
    }

    Subject is(String type) {
      return add("a", type);
    }

    Subject link(String property, Iri value) {
      return add(property, value.turtle());
    }

    /** A plain string; an empty one says nothing. */
    Subject text(String property, String value) {
      return value.isEmpty() ? this : add(property, quoted(value));
    }

    Subject text(String property, String value, String language) {
      return value.isEmpty() ? this : add(property, quoted(value) + "@" + language);
    }

    /** A day as {@code 2024-11-18}; an empty one says nothing. */
    Subject day(String property, String value) {
      return value.isEmpty() ? this : add(property, quoted(value) + "^^xsd:date");
    }

    private Subject add(String property, String value) {
      values.computeIfAbsent(property, key -> new TreeSet<>()).add(value);
      return this;
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  void write(Path file) {
    StringBuilder out = new StringBuilder("# ").append(comment).append('\n');
    Iri.PREFIXES.forEach(
        (prefix, iri) -> out.append("@prefix %s: <%s> .\n".formatted(prefix, iri)));
    bySubject.forEach((subject, values) -> out.append('\n').append(subject).append(block(values)));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String block(Map<String, SortedSet<String>> values) {
    StringBuilder out = new StringBuilder();
    values.forEach(
        (property, objects) ->
            out.append(out.isEmpty() ? " " : " ;\n  ")
                .append(property)
                .append(' ')
                .append(String.join(",\n    ", objects)));
    return out.append(" .\n").toString();
  }
}
