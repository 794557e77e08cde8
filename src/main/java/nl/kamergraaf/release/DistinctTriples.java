package nl.kamergraaf.release;

import nl.kamergraaf.release.description.StatisticsCounter;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Sends each distinct triple of quads that come sorted to the Turtle file, to the store and to the
 * count.
 */
final class DistinctTriples extends StreamRDFBase {
  private final StreamRDF turtle;
  private final StreamRDF store;
  private final Download file;
  private final StatisticsCounter counter;
  private @Nullable Triple previous;

  DistinctTriples(StreamRDF turtle, StreamRDF store, Download file, StatisticsCounter counter) {
    this.turtle = turtle;
    this.store = store;
    this.file = file;
    this.counter = counter;
  }

  @Override
  public void quad(Quad quad) {
    Triple triple = quad.asTriple();
    if (triple.equals(previous)) {
      return;
    }
    previous = triple;
    turtle.triple(triple);
    store.triple(triple);
    file.count();
    counter.count(triple);
  }
}
