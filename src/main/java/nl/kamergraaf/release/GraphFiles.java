package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** The release and each of its parts as TriG, graph by graph. */
final class GraphFiles implements AutoCloseable {
  private final Path folder;
  private final String base;
  private final Map<String, String> prefixes;
  private final Map<String, StatementSink> sinks = new TreeMap<>();

  GraphFiles(Path folder, String base, Map<String, String> prefixes) {
    this.folder = folder;
    this.base = base;
    this.prefixes = prefixes;
  }

  /** Writes the statements that {@code lines} holds in the order of their graphs. */
  List<Manifest.File> write(SortedLines lines, DocumentHashes hashes) throws IOException {
    Path ordered = Files.createTempFile(folder, "graphs", ".nq");
    try (var out = Files.newBufferedWriter(ordered, UTF_8)) {
      lines.drain(
          line -> {
            String statement = GraphOrder.statement(line);
            hashes.add(GraphOrder.graph(line), statement);
            out.append(statement).append('\n');
          });
    }
    try (InputStream in = Files.newInputStream(ordered)) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .labelToNode(LabelToNode.createUseLabelEncoded())
          .parse(new Routing());
    }
    Files.delete(ordered);
    List<Manifest.File> files = new ArrayList<>();
    for (StatementSink sink : sinks.values()) {
      files.add(sink.finish());
    }
    return files;
  }

  private final class Routing extends StreamRDFBase {
    @Override
    public void quad(Quad quad) {
      String part = ReleaseContents.NAME + "-" + Parts.of(quad.getGraph().getURI(), base);
      for (String name : List.of(ReleaseContents.NAME, part)) {
        sinks.computeIfAbsent(name, GraphFiles.this::open).add(quad);
      }
    }
  }

  private StatementSink open(String name) {
    try {
      return StatementSink.open(folder.resolve(name + ".trig.gz"), RDFFormat.TRIG_BLOCKS, prefixes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (StatementSink sink : sinks.values()) {
      sink.close();
    }
  }
}
