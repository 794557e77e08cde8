package nl.kamergraaf.server;

import nl.kamergraaf.site.limit.Limits;
import nl.kamergraaf.site.sparql.QueryPolicy;
import nl.kamergraaf.site.sparql.QueryRun;
import nl.kamergraaf.site.sparql.Refused;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * Fuseki's query operation within our limits. The rows of a SELECT and the statements of a
 * CONSTRUCT are all found before the answer begins, so that a time limit or size limit is a status
 * and never half an answer.
 */
final class SparqlService extends SPARQL_QueryDataset {
  private final QueryPolicy policy;
  private final QueryRun run;
  private final Limits limits;
  private final Measures measures;

  SparqlService(Limits limits, Measures measures) {
    this.measures = measures;
    this.policy = new QueryPolicy(limits);
    this.run = new QueryRun(limits);
    this.limits = limits;
  }

  @Override
  protected void execute(String queryString, HttpAction action) {
    try {
      policy.check(queryString);
    } catch (Refused refused) {
      refuse(refused);
    }
    super.execute(queryString, action);
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    action
        .getContext()
        .set(org.apache.jena.query.ARQ.queryTimeout, String.valueOf(limits.queryTime().toMillis()));
    QueryExec exec = super.createQueryExec(action, query, dataset);
    QueryRun.bound(exec.getContext());
    return exec;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String queryForLog) {
    try {
      if (query.isSelectType()) {
        return new QueryExecResult(run.rows(exec.select()).rowSet());
      }
      if (query.isDescribeType()) {
        return new QueryExecResult(run.statements(exec.describeTriples()));
      }
      return query.isConstructType()
          ? new QueryExecResult(run.statements(exec.constructTriples()))
          : super.executeQuery(action, exec, query, queryForLog);
    } catch (StackOverflowError deep) {
      throw refuse(run.tooFar());
    } catch (QueryCancelledException late) {
      measures.refused("tooSlow");
      throw late;
    } catch (Refused refused) {
      throw refuse(refused);
    }
  }

  /** Ends the request by throwing; returns only in the eyes of the compiler. */
  private IllegalStateException refuse(Refused refused) {
    measures.refused(refused.key());
    ServletOps.error(refused.status(), refused.reason());
    return new IllegalStateException("unreachable: the line above throws", refused);
  }
}
