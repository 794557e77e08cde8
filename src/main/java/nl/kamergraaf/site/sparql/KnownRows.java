package nl.kamergraaf.site.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.site.limit.Limits;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The rows of the queries that we publish, as they stand: a release never changes, so they are
 * found once, before it is served or while it is, and kept for as long as it is open. Thread-safe.
 */
public final class KnownRows {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final QueryRun patient;
  private final Cache<OpenRelease, Map<String, QueryRun.Rows>> known =
      Caffeine.newBuilder().weakKeys().build();

  public KnownRows(Limits limits) {
    this.patient = new QueryRun(limits.within(LONGEST));
  }

  /** The rows of {@code query}, if they are known. */
  public Optional<QueryRun.Rows> of(OpenRelease release, Query query) {
    Map<String, QueryRun.Rows> rows = known.getIfPresent(release);
    return rows == null ? Optional.empty() : Optional.ofNullable(rows.get(query.toString()));
  }

  /** Finds the rows of {@code saved} in a release that stays open meanwhile, if it has any. */
  public void find(OpenRelease release, SavedQuery saved) {
    Query query = saved.query(Map.of());
    if (!query.isSelectType()) {
      return;
    }
    DatasetGraph dataset = release.dataset();
    Txn.executeRead(
        dataset,
        () -> {
          try {
            QueryRun.Rows rows = patient.select(dataset, query);
            known.get(release, opened -> new ConcurrentHashMap<>()).put(query.toString(), rows);
          } catch (Refused tooMuch) {
            // too much for one answer: whoever asks is told so
          }
        });
  }
}
