package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes what a release consists of into its folder: downloads, store, search index, its
 * description and, last, the manifest.
 */
final class ReleaseContents {
  static final String DOWNLOADS = "downloads";
  private static final String NAME = "kamergraaf";

  private final Path folder;
  private final Path downloads;
  private final Edition edition;
  private final List<UsedFile> used;
  private final long graphs;
  private final Map<String, String> prefixes;

  /**
   * @param edition without its downloads, which are yet to be written
   * @param used what went into it beside the documents
   */
  ReleaseContents(Path folder, Edition edition, List<UsedFile> used, long graphs) {
    this.folder = folder;
    this.downloads = folder.resolve(DOWNLOADS);
    this.edition = edition;
    this.used = List.copyOf(used);
    this.graphs = graphs;
    this.prefixes = Prefixes.all();
  }

  void write(SortedLines byStatement, SortedLines byGraph) throws IOException {
    Files.createDirectories(downloads);
    List<Manifest.File> files = new ArrayList<>();
    Manifest.File nquads = nquads(byStatement);
    Statistics statistics;
    try (Provenance provenance = new Provenance(edition, folder, prefixes)) {
      used.forEach(provenance::use);
      StatisticsCounter counter = new StatisticsCounter(edition.base(), provenance::add);
      files.add(turtle(nquads, counter));
      statistics = counter.finish();
      provenance.finish(Instant.now());
    }
    files.add(trig(byGraph));
    files.add(nquads);
    SearchIndex.create(folder, edition.base(), LocalDate.parse(edition.created().substring(0, 10)));
    queries();
    Description.of(edition.with(described(files)), statistics, prefixes).write(folder);
    manifest(nquads, statistics, files).write(folder);
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
        .map(file -> new Edition.File(file.name(), file.mediaType(), file.bytes(), file.sha256()))
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

  /** The union of all graphs, as one file and as the store, in one pass. */
  private Manifest.File turtle(Manifest.File nquads, StatisticsCounter counter) throws IOException {
    Path tdb = folder.resolve(Store.FOLDER);
    Files.createDirectories(tdb);
    try (Download file = new Download(downloads.resolve(NAME + ".ttl.gz"), "text/turtle")) {
      StreamRDF turtle = StreamRDFWriter.getWriterStream(file.out(), RDFFormat.TURTLE_BLOCKS);
      turtle.start();
      prefixes.forEach(turtle::prefix);
      Store.create(
          tdb,
          prefixes,
          store -> {
            Path source = downloads.resolve(nquads.name());
            try (InputStream in = new GZIPInputStream(Files.newInputStream(source), 1 << 16)) {
              parse(in, new DistinctTriples(turtle, store, file, counter));
            }
          });
      turtle.finish();
      return file.finish();
    }
  }

  private Manifest.File trig(SortedLines lines) throws IOException {
    try (Download file = new Download(downloads.resolve(NAME + ".trig.gz"), "application/trig")) {
      StreamRDF trig = StreamRDFWriter.getWriterStream(file.out(), RDFFormat.TRIG_BLOCKS);
      trig.start();
      prefixes.forEach(trig::prefix);
      Path ordered = Files.createTempFile(folder, "graphs", ".nq");
      try (var out = Files.newBufferedWriter(ordered, UTF_8)) {
        lines.drain(line -> out.append(GraphOrder.statement(line)).append('\n'));
      }
      try (InputStream in = Files.newInputStream(ordered)) {
        parse(
            in,
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                trig.quad(quad);
                file.count();
              }
            });
      }
      Files.delete(ordered);
      trig.finish();
      return file.finish();
    }
  }

  private static void parse(InputStream in, StreamRDF sink) {
    RDFParser.source(in).lang(Lang.NQUADS).parse(sink);
  }
}
