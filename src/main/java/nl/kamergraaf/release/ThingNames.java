package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;

/** Gathers the names of all things that have a page of their own, leaving out their parts. */
final class ThingNames {
  private final String prefix;
  private final SortedLines names;
  private String last = "";

  ThingNames(String base, SortedLines names) {
    this.prefix = base + "id/";
    this.names = names;
  }

  void add(Node subject) {
    if (!subject.isURI() || !subject.getURI().startsWith(prefix)) {
      return;
    }
    String name = whole(subject.getURI(), prefix);
    if (name.equals(last)) {
      return;
    }
    last = name;
    try {
      names.add(name.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The IRI of the thing that {@code iri}, below {@code prefix}, is or is a part of. */
  static String whole(String iri, String prefix) {
    int type = iri.indexOf('/', prefix.length());
    int key = type < 0 ? -1 : iri.indexOf('/', type + 1);
    return key < 0 ? iri : iri.substring(0, key);
  }
}
