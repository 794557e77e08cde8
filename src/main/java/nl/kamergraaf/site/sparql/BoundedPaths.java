package nl.kamergraaf.site.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/**
 * Follows property paths with a look at the clock at each step. The query engine looks between rows
 * only, and from one row a path such as {@code (!<urn:x>)*} leads through the whole graph.
 */
final class BoundedPaths extends OpExecutorTDB2 {
  static final OpExecutorFactory FACTORY = BoundedPaths::new;

  private final ExecutionContext context;

  private BoundedPaths(ExecutionContext context) {
    super(context);
    this.context = context;
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator rows) {
    Graph watched = new Watched(context.getActiveGraph(), context.getCancelSignal());
    return new QueryIterPath(
        path.getTriplePath(), rows, ExecutionContext.copyChangeActiveGraph(context, watched));
  }

  /** A graph that is read no further once a query is cancelled. */
  private static final class Watched extends GraphWrapper {
    private final @Nullable AtomicBoolean cancelled;

    Watched(Graph graph, @Nullable AtomicBoolean cancelled) {
      super(graph);
      this.cancelled = cancelled;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      look();
      return super.find(pattern).filterKeep(this::isWanted);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      look();
      return super.find(subject, predicate, object).filterKeep(this::isWanted);
    }

    private boolean isWanted(Triple triple) {
      look();
      return true;
    }

    private void look() {
      if (cancelled != null && cancelled.get()) {
        throw new QueryCancelledException();
      }
    }
  }
}
