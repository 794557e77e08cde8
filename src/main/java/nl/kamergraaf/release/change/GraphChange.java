package nl.kamergraaf.release.change;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Difference;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A graph as it was and as it is.
 *
 * @param old as it was; to be read only
 * @param now as it is
 * @param changed the statements that only one of the two makes
 */
public record GraphChange(Graph old, Graph now, List<Triple> changed) {
  public GraphChange {
    Objects.requireNonNull(old);
    Objects.requireNonNull(now);
    changed = List.copyOf(changed);
  }

  /**
   * What {@code now} was before {@code removed} went and {@code added} came, and is; to be called
   * within a transaction, and read within one.
   */
  public static GraphChange of(Graph now, List<Triple> removed, List<Triple> added) {
    Graph gone = GraphFactory.createDefaultGraph();
    removed.forEach(gone::add);
    Graph fresh = GraphFactory.createDefaultGraph();
    added.forEach(fresh::add);
    return new GraphChange(
        new Union(gone, new Difference(now, fresh)),
        now,
        Stream.concat(removed.stream(), added.stream()).toList());
  }

  /** Whether a statement with any of these properties has changed. */
  public boolean isOf(Set<Node> properties) {
    return changed.stream().anyMatch(triple -> properties.contains(triple.getPredicate()));
  }

  /** The graph as it was and as it is. */
  public List<Graph> both() {
    return List.of(old, now);
  }
}
