package nl.kamergraaf.site.figure;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** The solutions of one of the site's own queries. */
final class QueryRows {
  private QueryRows() {}

  static List<Binding> of(Visit visit, Query query) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec = QueryExec.dataset(visit.dataset()).query(query).build()) {
      exec.select().forEachRemaining(rows::add);
    }
    return rows;
  }
}
