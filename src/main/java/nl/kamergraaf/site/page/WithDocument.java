package nl.kamergraaf.site.page;

import nl.kamergraaf.graph.FoldedEvidence;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.OA;

/**
 * A graph with one document of it in memory, whose page asks for little else: with its annotations
 * in the place of all statements that evidence was folded to. What the document is asked for of
 * itself, its parts and its annotations never reaches the store. For reading, within one
 * transaction.
 */
final class WithDocument extends GraphBase {
  private static final Node HAS_TARGET = OA.hasTarget.asNode();

  private final Graph store;
  private final Graph document;

  /**
   * @param document all statements about whatever it says anything about
   */
  WithDocument(Graph store, Graph document) {
    this.store = store;
    this.document = document;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getSubject();
    boolean isOwn =
        isOwn(subject) || (HAS_TARGET.equals(pattern.getPredicate()) && isOwn(pattern.getObject()));
    ExtendedIterator<Triple> own = document.find(pattern);
    return isOwn
        ? own
        : own.andThen(
            store
                .find(pattern)
                .filterDrop(
                    triple -> FoldedEvidence.isFolded(triple) || isOwn(triple.getSubject())));
  }

  private boolean isOwn(Node node) {
    return node.isConcrete() && document.contains(node, Node.ANY, Node.ANY);
  }
}
