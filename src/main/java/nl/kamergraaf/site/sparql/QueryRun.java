package nl.kamergraaf.site.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.limit.Limits;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Runs a query to its end within the limits, so that an answer is whole or is a refusal. */
public final class QueryRun {
  private static final int COST_OF_A_CELL = 16;

  private final Limits limits;
  private final Optional<QueryThreads> threads;

  /** Of queries that run on the threads of their callers, in their transactions. */
  public QueryRun(Limits limits) {
    this(limits, Optional.empty());
  }

  /** Of queries that run on {@code threads}, each in a read transaction of its own. */
  public QueryRun(Limits limits, QueryThreads threads) {
    this(limits, Optional.of(threads));
  }

  private QueryRun(Limits limits, Optional<QueryThreads> threads) {
    this.limits = limits;
    this.threads = threads;
  }

  /** What is made of a query that runs. */
  @FunctionalInterface
  private interface Evaluation<T> {
    T of(QueryExec exec) throws Refused;
  }

  /** Rows of a SELECT, all of them. */
  public record Rows(List<Var> columns, List<Binding> rows) {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** The rows as a set to be read once. */
    public RowSet rowSet() {
      return RowSetStream.create(columns, rows.iterator());
    }
  }

  /** Runs a SELECT. */
  public Rows select(DatasetGraph dataset, Query query) throws Refused {
    return run(dataset, query, exec -> rows(exec.select()));
  }

  /** Reads all rows of {@code set}; refuses if they are too many. */
  public Rows rows(RowSet set) throws Refused {
    List<Binding> rows = new ArrayList<>();
    long size = 0;
    while (set.hasNext()) {
      Binding row = set.next();
      size += size(row);
      if (size > limits.resultSize() || rows.size() >= limits.resultRows()) {
        throw tooLarge();
      }
      rows.add(row);
    }
    return new Rows(set.getResultVars(), rows);
  }

  /** Reads all of {@code triples} into a graph; refuses if they are too many. */
  public Graph statements(Iterator<Triple> triples) throws Refused {
    Graph graph = GraphFactory.createDefaultGraph();
    long size = 0;
    while (triples.hasNext()) {
      Triple triple = triples.next();
      size += 3L * COST_OF_A_CELL;
      size += length(triple.getSubject()) + length(triple.getPredicate());
      size += length(triple.getObject());
      if (size > limits.resultSize() || graph.size() >= limits.resultRows()) {
        throw tooLarge();
      }
      graph.add(triple);
    }
    return graph;
  }

  private static long size(Binding row) {
    long[] size = {COST_OF_A_CELL};
    row.forEach((variable, node) -> size[0] += COST_OF_A_CELL + length(node));
    return size[0];
  }

  private static int length(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().length();
    }
    return node.isURI() ? node.getURI().length() : COST_OF_A_CELL;
  }

  /** Runs a CONSTRUCT or DESCRIBE. */
  public Graph graph(DatasetGraph dataset, Query query) throws Refused {
    return run(
        dataset,
        query,
        exec ->
            statements(query.isDescribeType() ? exec.describeTriples() : exec.constructTriples()));
  }

  /** Runs an ASK. */
  public boolean ask(DatasetGraph dataset, Query query) throws Refused {
    return run(dataset, query, QueryExec::ask);
  }

  private <T> T run(DatasetGraph dataset, Query query, Evaluation<T> evaluation) throws Refused {
    if (threads.isEmpty()) {
      return evaluated(dataset, query, evaluation);
    }
    try {
      return threads.get().run(() -> inTransaction(dataset, query, evaluation));
    } catch (Refused | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a query ends in an answer or a refusal", e);
    }
  }

  private <T> T inTransaction(DatasetGraph dataset, Query query, Evaluation<T> evaluation)
      throws Refused {
    dataset.begin(ReadWrite.READ);
    try {
      return evaluated(dataset, query, evaluation);
    } finally {
      dataset.end();
    }
  }

  private <T> T evaluated(DatasetGraph dataset, Query query, Evaluation<T> evaluation)
      throws Refused {
    try (QueryExec exec = exec(dataset, query)) {
      return evaluation.of(exec);
    } catch (QueryCancelledException e) {
      throw tooSlow();
    } catch (StackOverflowError e) {
      throw tooFar();
    }
  }

  private QueryExec exec(DatasetGraph dataset, Query query) {
    QueryExec exec =
        QueryExec.dataset(dataset)
            .query(query)
            .timeout(limits.queryTime().toMillis(), TimeUnit.MILLISECONDS)
            .build();
    bound(exec.getContext());
    return exec;
  }

  /** Has a query that is run in this context call no function of unbounded cost. */
  public static void bound(Context context) {
    BoundedFunctions.in(context);
    QC.setFactory(context, BoundedPaths.FACTORY);
  }

  /** The refusal of a query that goes deeper into the graph than the engine can follow. */
  public Refused tooFar() {
    return new Refused(503, "tooFar");
  }

  private Refused tooSlow() {
    return new Refused(503, "tooSlow", limits.queryTime().toSeconds());
  }

  /** The refusal of an answer beyond {@link Limits#resultSize} or {@link Limits#resultRows}. */
  public Refused tooLarge() {
    return new Refused(413, "tooLarge");
  }

  public static String turtle(Graph graph) {
    return RDFWriter.source(graph).format(Representation.TURTLE.format()).asString();
  }
}
