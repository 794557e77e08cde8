package nl.kamergraaf.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.graph.lines.QuadLine;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Each part of a release in N-Quads, and it and the whole as TriG, graph by graph. */
final class GraphFiles implements AutoCloseable {
  static final String LINES = ".nq.gz";

  private final String base;
  private final PartFiles<OutputStream> lines;
  private final PartFiles<StreamRDF> trig;

  /**
   * @param before the release before this one, of which pieces may be kept
   */
  GraphFiles(Path folder, Optional<Release> before, String base, Map<String, String> prefixes) {
    this.base = base;
    this.lines = PartFiles.lines(folder, before, LINES, RDFFormat.NQUADS_UTF8);
    this.trig = PartFiles.terms(folder, before, ".trig.gz", RDFFormat.TRIG_BLOCKS, prefixes);
  }

  /**
   * Writes all graphs, but keeps the groups of which the release before says the same.
   *
   * @param groups those of now
   * @param old those of the release before
   */
  List<Manifest.File> write(GraphSpool graphs, GraphGroups groups, GraphGroups old)
      throws IOException {
    for (String piece : groups.byKey().keySet()) {
      if (groups.isAs(old, piece)) {
        lines.keep(piece);
        trig.keep(piece);
      } else {
        for (String graph : groups.byKey().getOrDefault(piece, Map.of()).keySet()) {
          graphs.read(graph, line -> write(graph, piece, line));
        }
      }
    }
    List<Manifest.File> files = new ArrayList<>(lines.finishParts());
    files.addAll(trig.finish());
    return files;
  }

  private void write(String graph, String piece, byte[] line) throws IOException {
    String part = Parts.of(graph, base);
    OutputStream to = lines.next(part, piece);
    to.write(line);
    to.write('\n');
    QuadLine quad = QuadLine.of(line);
    trig.next(part, piece).quad(Quad.create(quad.graphName(), quad.triple()));
  }

  @Override
  public void close() throws IOException {
    try (lines;
        trig) {
      // both
    }
  }
}
