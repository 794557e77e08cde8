package nl.kamergraaf.site.query;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.limit.Limits;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.sparql.KnownRows;
import nl.kamergraaf.site.sparql.QueryRun;
import nl.kamergraaf.site.sparql.QueryThreads;
import nl.kamergraaf.site.sparql.Refused;
import org.apache.jena.query.Query;

/**
 * Runs queries of visitors, a limited number at one time and behind whatever else is to be done,
 * and shows their answers as pages.
 */
final class QueryAnswers {
  private final QueryRun run;
  private final KnownRows known;
  private final Semaphore places;

  QueryAnswers(Limits limits, KnownRows known) {
    this.known = known;
    this.run = new QueryRun(limits, new QueryThreads());
    this.places = new Semaphore(limits.parallelQueries());
  }

  /**
   * The answer to {@code query} in the format that the request asks for, on the page {@code asked}
   * if that is HTML.
   */
  Response answer(Visit visit, QueryView.Asked asked, Query query) throws Refused {
    if (!places.tryAcquire()) {
      throw new Refused(503, "busy");
    }
    try {
      Optional<QueryForm> form = QueryForm.wanted(visit, query);
      if (form.isPresent()) {
        return form.get().answer(visit, query, run, known);
      }
      if (query.isSelectType()) {
        QueryView.Result table = table(visit, query);
        return page(visit, 200, asked, table, "");
      }
      String text =
          query.isAskType()
              ? visit.messages().get("boolean." + run.ask(visit.dataset(), query))
              : QueryRun.turtle(run.graph(visit.dataset(), query));
      QueryView.Result result = QueryView.Result.text(text, QueryForm.links(visit, query));
      return page(visit, 200, asked, result, "");
    } finally {
      places.release();
    }
  }

  /** The rows of {@code query}: found now, if they are not known. */
  static QueryRun.Rows rows(Visit visit, Query query, QueryRun run, KnownRows known)
      throws Refused {
    Optional<QueryRun.Rows> ready = known.of(visit.release(), query);
    return ready.isPresent() ? ready.get() : run.select(visit.dataset(), query);
  }

  private QueryView.Result table(Visit visit, Query query) throws Refused {
    QueryRun.Rows rows = rows(visit, query, run, known);
    ResultTable table = new ResultTable(visit, query, rows);
    return new QueryView.Result(
        table.figure(), rows.rows().size(), "", QueryForm.links(visit, query));
  }

  /** Why there is no result: beside the query for people, by itself for programs. */
  static Response refused(Visit visit, int status, QueryView.Asked asked, String reason) {
    boolean isForPeople =
        visit.request().parameter("format").isEmpty()
            && Accept.parse(visit.request().accept()).quality("text/html") > 0;
    return isForPeople || reason.isEmpty()
        ? page(visit, status, asked, QueryView.Result.NONE, reason)
        : Problems.badRequest(visit, status, reason);
  }

  private static Response page(
      Visit visit, int status, QueryView.Asked asked, QueryView.Result result, String problem) {
    QueryView view = new QueryView(asked, result, problem);
    return Templates.page(
        status,
        "query",
        java.util.Map.of(
            "frame",
            Frames.plain(visit, asked.title()),
            "view",
            view,
            "figures",
            result.figure().chart().isEmpty() ? List.of() : List.of(result.figure())));
  }
}
