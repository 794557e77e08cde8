package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the names of all things that have a page of their own, each with how many subjects of
 * statements it and its parts are.
 */
final class ThingNames {
  private final String prefix;
  private final SortedLines lines;
  private @Nullable Node last;
  private String name = "";
  private long count;
  private long written;

  ThingNames(String base, SortedLines lines) {
    this.prefix = base + "id/";
    this.lines = lines;
  }

  /** Counts the subject of a statement; statements of one come together. */
  void add(Node subject) {
    if (!subject.equals(last)) {
      last = subject;
      count(subject, 1);
    }
  }

  /** Counts a subject once, or takes it off with -1. */
  void count(Node subject, int by) {
    if (!subject.isURI() || !subject.getURI().startsWith(prefix)) {
      return;
    }
    String its = whole(subject.getURI(), prefix);
    if (!its.equals(name)) {
      write();
      name = its;
    }
    count += by;
  }

  /** Lines are kept once each, so each gets a number. */
  private void write() {
    if (count != 0) {
      try {
        lines.add((name + "\t" + written++ + "\t" + count).getBytes(UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    count = 0;
  }

  /** Writes the names in order, each with its count. */
  void write(HistoryFile file) throws IOException {
    write();
    name = "";
    lines.drain(
        line -> {
          String[] cells = new String(line, UTF_8).split("\t", -1);
          if (!cells[0].equals(name)) {
            writeTo(file);
            name = cells[0];
          }
          count += Long.parseLong(cells[2]);
        });
    writeTo(file);
  }

  private void writeTo(HistoryFile file) throws IOException {
    if (count != 0) {
      file.add(name + "\t" + count);
    }
    count = 0;
  }

  /** The IRI of the thing that {@code iri}, below {@code prefix}, is or is a part of. */
  static String whole(String iri, String prefix) {
    int type = iri.indexOf('/', prefix.length());
    int key = type < 0 ? -1 : iri.indexOf('/', type + 1);
    return key < 0 ? iri : iri.substring(0, key);
  }
}
