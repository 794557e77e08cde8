package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a release consists of into its folder: downloads, store, search index and, last, the
 * manifest.
 */
final class ReleaseContents {
  static final String DOWNLOADS = "downloads";
  private static final String NAME = "kamergraaf";

  private final Path folder;
  private final Path downloads;
  private final String base;
  private final String name;
  private final String created;
  private final long graphs;
  private final Map<String, String> prefixes;
  private final Map<String, Long> classes = new TreeMap<>();

  ReleaseContents(Path folder, String base, String name, String created, long graphs) {
    this.folder = folder;
    this.downloads = folder.resolve(DOWNLOADS);
    this.base = base;
    this.name = name;
    this.created = created;
    this.graphs = graphs;
    this.prefixes = Prefixes.all();
  }

  void write(SortedLines byStatement, SortedLines byGraph) throws IOException {
    Files.createDirectories(downloads);
    List<Manifest.File> files = new ArrayList<>();
    Manifest.File nquads = nquads(byStatement);
    files.add(turtle(nquads));
    files.add(trig(byGraph));
    files.add(nquads);
    SearchIndex.create(folder, base);
    Manifest manifest =
        new Manifest(
            name,
            created,
            base,
            graphs,
            nquads.statements(),
            files.get(0).statements(),
            classes,
            files);
    manifest.write(folder);
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
  private Manifest.File turtle(Manifest.File nquads) throws IOException {
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
              parse(in, new Union(turtle, store, file));
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

  /** Sends each distinct triple of quads that come sorted to the Turtle file and to the store. */
  private final class Union extends StreamRDFBase {
    private final StreamRDF turtle;
    private final StreamRDF store;
    private final Download file;
    private @Nullable Triple previous;

    Union(StreamRDF turtle, StreamRDF store, Download file) {
      this.turtle = turtle;
      this.store = store;
      this.file = file;
    }

    @Override
    public void quad(Quad quad) {
      Triple triple = quad.asTriple();
      if (triple.equals(previous)) {
        return;
      }
      previous = triple;
      turtle.triple(triple);
      store.triple(triple);
      file.count();
      Node type = triple.getObject();
      if (triple.getPredicate().equals(RDF.Nodes.type) && type.isURI()) {
        classes.merge(type.getURI(), 1L, Long::sum);
      }
    }
  }
}
