package nl.kamergraaf.site.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * The rows of figures, remembered: a figure counts all documents of its entity, and a release never
 * changes. The least recently used go first. Thread-safe.
 */
final class FigureRows {
  private static final int REMEMBERED = 5_000;

  private record Key(String release, String query) {}

  private final Map<Key, List<List<Node>>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<List<Node>>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The rows of {@code query} that have a value in every column. */
  List<List<Node>> of(Visit visit, Query query) {
    Key key = new Key(visit.release().release().folder().toString(), query.toString());
    synchronized (this) {
      List<List<Node>> rows = known.get(key);
      if (rows != null) {
        return rows;
      }
    }
    List<List<Node>> fresh =
        QueryRows.of(visit, query).stream()
            .map(
                row ->
                    query.getProjectVars().stream()
                        .flatMap(column -> Stream.ofNullable(row.get(column)))
                        .toList())
            .filter(cells -> cells.size() == query.getProjectVars().size())
            .toList();
    synchronized (this) {
      known.put(key, fresh);
    }
    return fresh;
  }
}
