package nl.kamergraaf.release;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.name.Names;
import nl.kamergraaf.release.search.Search;
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
  private final Names names;
  private final Closeable opened;
  private volatile @Nullable LocalDate covered;

  private OpenRelease(Release release, DatasetGraph store, Closeable opened) throws IOException {
    this.release = release;
    this.store = store;
    this.opened = opened;
    this.search = Search.open(release.folder());
    this.lists = Lists.open(release.folder());
    this.exchanges = Exchanges.open(release.folder());
    this.names = Names.open(release.folder());
  }

  /**
   * Opens {@code release}.
   *
   * @throws IOException if it can't be read, or another process has it open: one at a time can
   */
  public static OpenRelease open(Release release) throws IOException {
    DatasetGraph store = connect(release);
    return new OpenRelease(release, store, () -> Store.close(store));
  }

  /** Opens {@code release}, whether or not another process has it open. */
  public static OpenRelease borrow(Release release) throws IOException {
    BorrowedRelease borrowed = BorrowedRelease.open(release);
    return new OpenRelease(release, borrowed.dataset(), borrowed);
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

  public Names names() {
    return names;
  }

  @Override
  public void close() throws IOException {
    try (search;
        lists;
        exchanges;
        names) {
      // all are closed even where one of them cannot be
    } finally {
      opened.close();
    }
  }
}
