package nl.kamergraaf.site;

import nl.kamergraaf.graph.FoldedEvidence;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A graph with the annotations of a document in the place of all statements that evidence was
 * folded to. For reading, within one transaction.
 */
final class WithAnnotations extends GraphBase {
  private final Graph store;
  private final Graph annotations;

  WithAnnotations(Graph store, Graph annotations) {
    this.store = store;
    this.annotations = annotations;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return annotations
        .find(pattern)
        .andThen(store.find(pattern).filterDrop(FoldedEvidence::isFolded));
  }
}
