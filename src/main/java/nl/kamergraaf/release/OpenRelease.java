package nl.kamergraaf.release;

import java.io.IOException;
import java.time.LocalDate;
import nl.kamergraaf.release.exchange.Exchanges;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * A release opened for reading: its store, which refuses every change, its search and its lists.
 * Thread-safe.
 */
public final class OpenRelease implements AutoCloseable {
  private final Release release;
  private final DatasetGraph store;
  private final Search search;
  private final Lists lists;
  private final Exchanges exchanges;
  private volatile @Nullable LocalDate covered;

  private OpenRelease(
      Release release, DatasetGraph store, Search search, Lists lists, Exchanges exchanges) {
    this.release = release;
    this.store = store;
    this.search = search;
    this.lists = lists;
    this.exchanges = exchanges;
  }

  /**
   * Opens {@code release}.
   *
   * @throws IOException if it can't be read, or another process has it open: one at a time can
   */
  public static OpenRelease open(Release release) throws IOException {
    DatasetGraph store = connect(release);
    Search search = Search.open(release.folder());
    Lists lists = Lists.open(release.folder());
    Exchanges exchanges = Exchanges.open(release.folder());
    return new OpenRelease(release, store, search, lists, exchanges);
  }

  private static DatasetGraph connect(Release release) throws IOException {
    try {
      return Store.connect(release.folder().resolve(Store.FOLDER));
    } catch (DBOpEnvException e) {
      String why = String.valueOf(e.getMessage()).replaceFirst("^.*?(?=held by process)", "");
      throw new IOException(
          "the release " + release.manifest().name() + " is open in another process: " + why, e);
    }
  }

  public Release release() {
    return release;
  }

  /** The statements, as the default graph; to be read within a transaction. */
  public DatasetGraph dataset() {
    return new DatasetGraphReadOnly(store);
  }

  /** The last day that its documents cover; see {@link Coverage}. */
  public LocalDate coveredUntil() {
    LocalDate day = covered;
    if (day == null) {
      LocalDate built = LocalDate.parse(release.manifest().created().substring(0, 10));
      day = Txn.calculateRead(store, () -> Coverage.until(store.getDefaultGraph(), built));
      covered = day;
    }
    return day;
  }

  public Search search() {
    return search;
  }

  public Lists lists() {
    return lists;
  }

  public Exchanges exchanges() {
    return exchanges;
  }

  @Override
  public void close() throws IOException {
    try (search;
        lists;
        exchanges) {
      // all are closed even where one of them cannot be
    } finally {
      Store.close(store);
    }
  }
}
