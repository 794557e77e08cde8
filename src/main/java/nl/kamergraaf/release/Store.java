package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The TDB2 database of a release: the union of all its graphs as the default graph. */
final class Store {
  static final String FOLDER = "tdb2";
  static final String LOCK = "tdb.lock";

  private Store() {}

  /** How the statements get in. */
  interface Source {
    void sendTo(StreamRDF sink) throws IOException;
  }

  /** Fills a new database in {@code folder}, which exists and is empty, and leaves it closed. */
  static void create(Path folder, Map<String, String> prefixes, Source source) throws IOException {
    DatasetGraph store = connect(folder);
    try {
      DataLoader loader = LoaderFactory.phasedLoader(store, MonitorOutputs.nullOutput());
      loader.startBulk();
      try {
        source.sendTo(loader.streamRDF());
        loader.finishBulk();
      } catch (IOException | RuntimeException e) {
        loader.finishException(e);
        throw e;
      }
      Txn.executeWrite(store, () -> prefixes.forEach(store.prefixes()::add));
    } finally {
      close(store);
    }
  }

  /**
   * Fills {@code folder}, which exists and is empty, with what another database holds, changed in
   * this way, and leaves both closed. The other is only read, and may be open elsewhere.
   */
  static void renew(Path other, Path folder, List<Triple> removed, List<Triple> added)
      throws IOException {
    Folders.copy(other, folder, file -> !file.endsWith(LOCK));
    DatasetGraph store = connect(folder);
    try {
      Txn.executeWrite(
          store,
          () -> {
            removed.forEach(store.getDefaultGraph()::delete);
            added.forEach(store.getDefaultGraph()::add);
          });
    } finally {
      close(store);
    }
  }

  /** What a question about a finished database is answered with; the database is closed again. */
  static boolean read(Path folder, Predicate<DatasetGraph> question) {
    DatasetGraph store = connect(folder);
    try {
      return Txn.calculateRead(store, () -> question.test(store));
    } finally {
      close(store);
    }
  }

  static DatasetGraph connect(Path folder) {
    return DatabaseMgr.connectDatasetGraph(Location.create(folder));
  }

  static void close(DatasetGraph store) {
    TDBInternal.expel(store);
  }
}
