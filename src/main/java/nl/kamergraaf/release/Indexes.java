package nl.kamergraaf.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.release.change.GraphChange;
import nl.kamergraaf.release.exchange.ExchangeIndex;
import nl.kamergraaf.release.exchange.Regathered;
import nl.kamergraaf.release.name.NameIndex;
import nl.kamergraaf.release.search.SearchIndex;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Makes the indexes that pages are made of from the store of a release: all of each, or what the
 * release before it had with the entries made anew that may have changed. For several threads, each
 * for an index of its own.
 */
final class Indexes {
  private final DatasetGraph store;
  private final Path folder;
  private final String base;
  private final LocalDate day;
  private final Optional<Renewal> renewal;

  /** What is renewed, and what of it has changed. */
  private record Renewal(Path before, GraphChange change, Regathered papers) {}

  private Indexes(
      DatasetGraph store, Path folder, String base, LocalDate day, Optional<Renewal> renewal) {
    this.store = store;
    this.folder = folder;
    this.base = base;
    this.day = day;
    this.renewal = renewal;
  }

  /**
   * Indexes in the folder of a release.
   *
   * @param built the day of the release
   */
  static Indexes of(DatasetGraph store, Path folder, String base, LocalDate built) {
    return new Indexes(store, folder, base, day(store, built), Optional.empty());
  }

  /** Indexes that are those of the release before but for what has changed. */
  static Indexes upon(
      Predecessor before,
      UnionChange union,
      DatasetGraph store,
      Path folder,
      String base,
      LocalDate built) {
    LocalDate day = day(store, built);
    Renewal renewal =
        Txn.calculateRead(
            store,
            () -> {
              GraphChange change =
                  GraphChange.of(store.getDefaultGraph(), union.removed(), union.added());
              return new Renewal(
                  before.release().folder(),
                  change,
                  Regathered.of(change, base, before.day(), day));
            });
    return new Indexes(store, folder, base, day, Optional.of(renewal));
  }

  private static LocalDate day(DatasetGraph store, LocalDate built) {
    return Txn.calculateRead(store, () -> Coverage.until(store.getDefaultGraph(), built));
  }

  /** The last day that the documents cover. */
  LocalDate day() {
    return day;
  }

  /** What is done with the graph of the store. */
  private interface Work<R> {
    R of(Graph graph) throws IOException;
  }

  private <R> R read(Work<R> work) {
    return Txn.calculateRead(
        store,
        () -> {
          try {
            return work.of(store.getDefaultGraph());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Those of lists; sorts in files in {@code scratch}. */
  void lists(Path scratch) throws IOException {
    if (renewal.isPresent()) {
      copy(renewal.get(), Lists.FOLDER);
      ListBuilder.renew(
          store, renewal.get().change(), renewal.get().before(), folder, base, scratch);
    } else {
      ListBuilder.create(store, folder, base, scratch);
    }
  }

  void search() {
    read(
        graph -> {
          if (renewal.isPresent() && SearchIndex.isRenewable(renewal.get().change())) {
            copy(renewal.get(), SearchIndex.FOLDER);
            SearchIndex.renew(renewal.get().change(), folder, base, day, renewal.get().papers());
          } else {
            SearchIndex.create(graph, folder, base, day);
          }
          return day;
        });
  }

  /** Those of exchanges and of names; returns the table of the exchanges, put in a folder. */
  Manifest.File exchanges(Path downloads) {
    return read(
        graph -> {
          if (renewal.isPresent() && ExchangeIndex.isRenewable(renewal.get().change())) {
            copy(renewal.get(), ExchangeIndex.FOLDER);
            ExchangeIndex.renew(renewal.get().change(), folder, day, renewal.get().papers());
          } else {
            ExchangeIndex.create(graph, folder, day);
          }
          NameIndex.create(graph, folder, base);
          return Tables.cases(graph, folder, downloads);
        });
  }

  private void copy(Renewal from, String index) throws IOException {
    Path to = Files.createDirectories(folder.resolve(index));
    Folders.copy(from.before().resolve(index), to, file -> !file.endsWith("write.lock"));
  }
}
