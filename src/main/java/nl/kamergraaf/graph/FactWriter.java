package nl.kamergraaf.graph;

import java.util.List;
import nl.kamergraaf.fact.Fact;

/** Writes the facts of one kind into the graph of their document, with evidence for each. */
@FunctionalInterface
interface FactWriter<F extends Fact> {
  /**
   * Writes all facts of the kind.
   *
   * @param facts in the order in which they are printed
   */
  void write(List<F> facts, DocumentScope scope);
}
