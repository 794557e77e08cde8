package nl.kamergraaf.site.entity;

import java.util.List;
import nl.kamergraaf.release.ListPage;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads a page of what points at an entity as the statements that it is made of. */
final class Incoming {
  private Incoming() {}

  static List<Triple> triples(ListPage page, Node entity) {
    return page.rows().stream()
        .map(row -> row.solutions().getFirst())
        .map(link -> Triple.create(link.get(1).orElseThrow(), link.get(0).orElseThrow(), entity))
        .toList();
  }
}
