package nl.kamergraaf.release.search;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.change.GraphChange;
import nl.kamergraaf.release.exchange.Regathered;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;

/**
 * The things whose entries may be others where statements have changed: rather some too many than
 * one too few.
 */
final class TouchedEntries {
  private static final Node FOCUS = FOAF.focus.asNode();

  private TouchedEntries() {}

  /**
   * What says or said something that changed, or is or was pointed at, with the topics that are
   * about it and the things that topics are about; documents and cases with all that belongs to
   * them; and the promises of documents.
   */
  static Set<Node> of(GraphChange change, Regathered papers, String base) {
    Set<Node> touched = new LinkedHashSet<>(papers.gathered());
    for (Triple triple : change.changed()) {
      add(triple.getSubject(), base, touched);
      add(triple.getObject(), base, touched);
    }
    for (Node node : Set.copyOf(touched)) {
      for (Graph graph : change.both()) {
        graph.stream(node, FOCUS, Node.ANY).forEach(t -> add(t.getObject(), base, touched));
        graph.stream(Node.ANY, FOCUS, node).forEach(t -> add(t.getSubject(), base, touched));
      }
    }
    for (Node paper : papers.changed()) {
      change
          .both()
          .forEach(
              graph ->
                  graph.stream(paper, Kg.hasCommitment, Node.ANY)
                      .forEach(t -> add(t.getObject(), base, touched)));
    }
    return touched;
  }

  private static void add(Node node, String base, Set<Node> to) {
    if (node.isURI() && node.getURI().startsWith(base + "id/")) {
      to.add(node);
    }
  }
}
