package nl.kamergraaf.site;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.jena.query.Query;

/** Runs queries of visitors, a limited number at one time, and shows their answers as pages. */
final class QueryAnswers {
  private final QueryRun run;
  private final Semaphore places;

  QueryAnswers(Limits limits) {
    this.run = new QueryRun(limits);
    this.places = new Semaphore(limits.parallelQueries());
  }

  /**
   * The answer to {@code query} in the format that the request asks for, on the page {@code asked}
   * if that is HTML.
   */
  Response answer(Visit visit, QueryView.Asked asked, Query query) throws Refused {
    if (!places.tryAcquire()) {
      throw new Refused(503, visit.messages().get("query.busy"));
    }
    try {
      if (query.isSelectType()) {
        return rows(visit, asked, run.select(visit.dataset(), query));
      }
      String text =
          query.isAskType()
              ? visit.messages().get("boolean." + run.ask(visit.dataset(), query))
              : QueryRun.turtle(run.graph(visit.dataset(), query));
      return page(visit, 200, asked, QueryView.Result.text(text), "");
    } finally {
      places.release();
    }
  }

  private static Response rows(Visit visit, QueryView.Asked asked, QueryRun.Rows rows) {
    return QueryFormats.asked(visit.request())
        .map(
            format ->
                Response.of(200, format.contentType(), format.write(rows)).with("Vary", "Accept"))
        .orElseGet(() -> page(visit, 200, asked, table(visit, rows), ""));
  }

  private static QueryView.Result table(Visit visit, QueryRun.Rows rows) {
    ResultTable table = new ResultTable(visit, rows);
    return new QueryView.Result(table.figure(), rows.rows().size(), "", QueryFormats.links(visit));
  }

  /** The page without a result, and why there is none. */
  static Response refused(Visit visit, int status, QueryView.Asked asked, String reason) {
    return page(visit, status, asked, QueryView.Result.text(""), reason);
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
