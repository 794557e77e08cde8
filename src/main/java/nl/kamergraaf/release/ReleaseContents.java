package nl.kamergraaf.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.query.QueryCatalogue;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.release.description.Description;
import nl.kamergraaf.release.description.Edition;
import nl.kamergraaf.release.description.Provenance;
import nl.kamergraaf.release.description.Statistics;
import nl.kamergraaf.release.description.StatisticsCounter;
import nl.kamergraaf.release.description.UsedFile;
import nl.kamergraaf.release.exchange.ExchangeIndex;
import nl.kamergraaf.release.name.NameIndex;
import nl.kamergraaf.release.search.SearchIndex;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Writes what a release consists of into its folder: downloads, store, search index, its
 * description and, last, the manifest.
 */
final class ReleaseContents {
  static final String DOWNLOADS = "downloads";
  static final String NAME = "kamergraaf";

  private final Path folder;
  private final Path downloads;
  private final Edition edition;
  private final List<UsedFile> used;
  private final History history;
  private final Stages stages;
  private final Map<String, String> prefixes;

  /**
   * @param edition without its downloads, which are yet to be written
   * @param used what went into it beside the documents
   * @param history what came before it
   * @param stages are told of the stages
   */
  ReleaseContents(
      Path folder, Edition edition, List<UsedFile> used, History history, Stages stages) {
    this.folder = folder;
    this.downloads = folder.resolve(DOWNLOADS);
    this.edition = edition;
    this.used = List.copyOf(used);
    this.history = history;
    this.stages = stages;
    this.prefixes = Prefixes.all();
  }

  void write(SortedLines byStatement, GraphSpool byGraph) throws IOException {
    stages.begin("statements");
    Files.createDirectories(downloads);
    Files.createDirectories(scratch());
    SortedLines things = new SortedLines(scratch());
    List<Manifest.File> files = new ArrayList<>();
    Statistics statistics;
    try (Provenance provenance = new Provenance(edition, folder, prefixes)) {
      used.forEach(provenance::use);
      StatisticsCounter counter = new StatisticsCounter(edition.base(), provenance::add);
      files.addAll(statements(byStatement, counter, things));
      statistics = counter.finish();
      provenance.finish(Instant.now());
    }
    stages.begin("derived");
    history.things(things);
    files.addAll(fromGraphsAndStore(byGraph));
    files.sort(Comparator.comparing(Manifest.File::part).thenComparing(Manifest.File::name));
    queries();
    Description.of(edition.with(described(files)), statistics, prefixes).write(folder);
    manifest(byGraph.size(), statistics, files).write(folder);
  }

  private Manifest.File exchanges(DatasetGraph store, LocalDate built) {
    return Txn.calculateRead(
        store,
        () -> {
          Graph all = store.getDefaultGraph();
          try {
            ExchangeIndex.create(all, folder, Coverage.until(all, built));
            NameIndex.create(all, folder, edition.base());
            return Tables.cases(all, folder, downloads);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Path scratch() {
    return folder.resolve("sort");
  }

  /** What is made of the graphs, and of the store: each by a thread of its own. */
  private List<Manifest.File> fromGraphsAndStore(GraphSpool byGraph) throws IOException {
    String base = edition.base();
    LocalDate day = LocalDate.parse(edition.created().substring(0, 10));
    DatasetGraph store = Store.connect(folder.resolve(Store.FOLDER));
    try {
      return AtOnce.all(
          List.of(
              () -> stages.within("graphs", () -> graphs(byGraph)),
              () ->
                  stages.within(
                      "lists",
                      () -> {
                        ListBuilder.create(store, folder, base, scratch());
                        return List.of();
                      }),
              () ->
                  stages.within(
                      "search",
                      () -> {
                        SearchIndex.create(store, folder, base, coveredUntil(store, day));
                        return List.of();
                      }),
              () -> stages.within("exchanges", () -> List.of(exchanges(store, day))),
              () -> stages.within("tables", () -> Tables.write(store, downloads, base))));
    } finally {
      Store.close(store);
    }
  }

  private static LocalDate coveredUntil(DatasetGraph store, LocalDate built) {
    return Txn.calculateRead(store, () -> Coverage.until(store.getDefaultGraph(), built));
  }

  private List<Manifest.File> graphs(GraphSpool byGraph) throws IOException {
    List<Manifest.File> files;
    try (GraphFiles graphFiles = new GraphFiles(downloads, edition.base(), prefixes);
        HistoryFile documents = history.documents()) {
      DocumentHashes hashes = new DocumentHashes(edition.base(), documents);
      files = graphFiles.write(byGraph, hashes);
      hashes.finish();
    }
    history.changes(edition.base(), edition.created());
    return files;
  }

  /** The saved queries as examples for machines. */
  private void queries() throws IOException {
    Graph queries = QueryCatalogue.of(SavedQueries.load(), edition.base());
    queries.getPrefixMapping().setNsPrefixes(prefixes);
    queries.getPrefixMapping().setNsPrefix("sh", SHACL.getURI());
    try (OutputStream out = Files.newOutputStream(folder.resolve(QueryCatalogue.FILE))) {
      RDFWriter.source(queries).format(RDFFormat.TURTLE_PRETTY).output(out);
    }
  }

  private static List<Edition.File> described(List<Manifest.File> files) {
    return files.stream()
        .map(
            file ->
                new Edition.File(
                    file.part(), file.name(), file.mediaType(), file.bytes(), file.sha256()))
        .toList();
  }

  private Manifest manifest(long graphs, Statistics statistics, List<Manifest.File> files) {
    return new Manifest(
        edition.name(),
        edition.created(),
        edition.base(),
        graphs,
        files.stream()
            .filter(file -> file.name().equals(NAME + ".nq.gz"))
            .mapToLong(Manifest.File::statements)
            .sum(),
        statistics.triples(),
        statistics.classes(),
        files);
  }

  /** Hands all statements, in order, to the downloads, and each once to store and counts. */
  private List<Manifest.File> statements(
      SortedLines lines, StatisticsCounter counter, SortedLines things) throws IOException {
    Path tdb = Files.createDirectories(folder.resolve(Store.FOLDER));
    ThingNames names = new ThingNames(edition.base(), things);
    try (StatementFiles written = new StatementFiles(downloads, prefixes);
        SharedThings shared = new SharedThings(scratch().resolve("shared"))) {
      Store.create(
          tdb,
          prefixes,
          store -> {
            Batches batches =
                new Batches(
                    edition.base(),
                    batch -> {
                      written.add(batch);
                      union(batch, store, counter, names, shared);
                    });
            lines.drain(batches::add);
            batches.finish();
          });
      return written.finish();
    }
  }

  private static void union(
      Batch batch,
      StreamRDF store,
      StatisticsCounter counter,
      ThingNames names,
      SharedThings shared)
      throws IOException {
    for (Batch.Statement statement : batch.statements()) {
      shared.add(statement);
      if (statement.line().isNew()) {
        store.triple(statement.triple());
        counter.count(statement.triple());
        names.add(statement.triple().getSubject());
      }
    }
  }
}
