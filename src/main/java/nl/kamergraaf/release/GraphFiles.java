package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.lines.QuadLine;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** The release and each of its parts as TriG, graph by graph. */
final class GraphFiles implements AutoCloseable {
  private final String base;
  private final PartFiles<StreamRDF> files;

  GraphFiles(Path folder, String base, Map<String, String> prefixes) {
    this.base = base;
    this.files = PartFiles.terms(folder, ".trig.gz", RDFFormat.TRIG_BLOCKS, prefixes);
  }

  /** Writes all graphs, and takes the hash of each. */
  List<Manifest.File> write(GraphSpool graphs, DocumentHashes hashes) throws IOException {
    graphs.drain(
        (graph, line) -> {
          hashes.add(graph, line);
          QuadLine quad = QuadLine.of(line);
          files.next(Parts.of(graph, base)).quad(Quad.create(quad.graphName(), quad.triple()));
        });
    return files.finish();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
