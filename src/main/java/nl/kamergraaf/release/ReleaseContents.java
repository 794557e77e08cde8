package nl.kamergraaf.release;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.zip.GZIPInputStream;
import nl.kamergraaf.query.QueryCatalogue;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.release.description.Description;
import nl.kamergraaf.release.description.Edition;
import nl.kamergraaf.release.description.Provenance;
import nl.kamergraaf.release.description.Statistics;
import nl.kamergraaf.release.description.StatisticsCounter;
import nl.kamergraaf.release.description.UsedFile;
import nl.kamergraaf.release.exchange.ExchangeIndex;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
  private final long graphs;
  private final History history;
  private final Map<String, String> prefixes;

  /**
   * @param edition without its downloads, which are yet to be written
   * @param used what went into it beside the documents
   * @param history what came before it
   */
  ReleaseContents(Path folder, Edition edition, List<UsedFile> used, long graphs, History history) {
    this.folder = folder;
    this.downloads = folder.resolve(DOWNLOADS);
    this.edition = edition;
    this.used = List.copyOf(used);
    this.graphs = graphs;
    this.history = history;
    this.prefixes = Prefixes.all();
  }

  void write(SortedLines byStatement, SortedLines byGraph) throws IOException {
    Files.createDirectories(downloads);
    Manifest.File nquads = nquads(byStatement);
    SortedLines things = new SortedLines(Files.createDirectories(scratch()));
    List<Manifest.File> files = new ArrayList<>();
    Statistics statistics;
    try (Provenance provenance = new Provenance(edition, folder, prefixes)) {
      used.forEach(provenance::use);
      StatisticsCounter counter = new StatisticsCounter(edition.base(), provenance::add);
      files.addAll(statements(nquads, counter, things));
      statistics = counter.finish();
      provenance.finish(Instant.now());
    }
    files.add(nquads);
    files.addAll(graphsAndHistory(byGraph, things));
    LocalDate built = LocalDate.parse(edition.created().substring(0, 10));
    SearchIndex.create(folder, edition.base(), built);
    exchanges(built);
    ListBuilder.create(folder, edition.base(), scratch());
    files.addAll(Tables.write(folder, downloads, edition.base()));
    files.sort(Comparator.comparing(Manifest.File::part).thenComparing(Manifest.File::name));
    queries();
    Description.of(edition.with(described(files)), statistics, prefixes).write(folder);
    manifest(nquads, statistics, files).write(folder);
  }

  private void exchanges(LocalDate built) throws IOException {
    DatasetGraph store = Store.connect(folder.resolve(Store.FOLDER));
    try {
      Txn.executeRead(
          store,
          () -> {
            Graph all = store.getDefaultGraph();
            try {
              ExchangeIndex.create(all, folder, Coverage.until(all, built));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } finally {
      Store.close(store);
    }
  }

  private Path scratch() {
    return folder.resolve("sort");
  }

  private List<Manifest.File> graphsAndHistory(SortedLines byGraph, SortedLines things)
      throws IOException {
    List<Manifest.File> files;
    try (GraphFiles graphFiles = new GraphFiles(downloads, edition.base(), prefixes);
        HistoryFile documents = history.documents()) {
      DocumentHashes hashes = new DocumentHashes(edition.base(), documents);
      files = graphFiles.write(byGraph, hashes);
      hashes.finish();
    }
    history.things(things);
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

  private Manifest manifest(
      Manifest.File nquads, Statistics statistics, List<Manifest.File> files) {
    return new Manifest(
        edition.name(),
        edition.created(),
        edition.base(),
        graphs,
        nquads.statements(),
        statistics.triples(),
        statistics.classes(),
        files);
  }

  private Manifest.File nquads(SortedLines lines) throws IOException {
    try (Download file = new Download(downloads.resolve(NAME + ".nq.gz"), "application/n-quads")) {
      lines.drain(
          line -> {
            file.out().write(line);
            file.out().write('\n');
            file.count();
          });
      return file.finish();
    }
  }

  /** The union of all graphs, as files and as the store, and its parts as files, in one pass. */
  private List<Manifest.File> statements(
      Manifest.File nquads, StatisticsCounter counter, SortedLines things) throws IOException {
    Path tdb = Files.createDirectories(folder.resolve(Store.FOLDER));
    try (StatementFiles whole = new StatementFiles(downloads, NAME, prefixes);
        Parts parts = new Parts(downloads, edition.base(), prefixes)) {
      Store.create(
          tdb,
          prefixes,
          store -> {
            Path source = downloads.resolve(nquads.name());
            try (InputStream in = new GZIPInputStream(Files.newInputStream(source), 1 << 16)) {
              RDFParser.source(in)
                  .lang(Lang.NQUADS)
                  .labelToNode(LabelToNode.createUseLabelEncoded())
                  .parse(
                      new Union(
                          store, whole, parts, counter, new ThingNames(edition.base(), things)));
            }
          });
      List<Manifest.File> files = new ArrayList<>(whole.finish());
      files.addAll(parts.finish());
      return files;
    }
  }

  /** Sends quads that come sorted to all files, and each distinct triple to store and count. */
  private static final class Union extends StreamRDFBase {
    private final StreamRDF store;
    private final StatementFiles whole;
    private final Parts parts;
    private final StatisticsCounter counter;
    private final ThingNames things;

    Union(
        StreamRDF store,
        StatementFiles whole,
        Parts parts,
        StatisticsCounter counter,
        ThingNames things) {
      this.store = store;
      this.whole = whole;
      this.parts = parts;
      this.counter = counter;
      this.things = things;
    }

    @Override
    public void quad(Quad quad) {
      parts.add(quad);
      if (whole.add(quad)) {
        store.triple(quad.asTriple());
        counter.count(quad.asTriple());
        things.add(quad.getSubject());
      }
    }
  }
}
