package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.release.Prefixes;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes the graphs of documents. The same graphs in the same order give the same bytes; an {@link
 * UncheckedIOException} tells that they can't be written.
 */
final class GraphWriter {
  private GraphWriter() {}

  /** N-Quads: each graph sorted, written at once, so that memory does not grow. */
  static void nquads(Intake intake, Stream<Outcome<SourceFile>> files, OutputStream to) {
    intake.take(files, (form, graph) -> GraphLines.of(graph), graph -> write(graph, to));
  }

  private static void write(GraphLines graph, OutputStream to) {
    try {
      for (byte[] line : graph.lines()) {
        to.write(line);
        to.write('\n');
      }
      to.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A syntax that is written as a whole, once all graphs are there; with or without their names.
   */
  static void whole(
      Intake intake, Stream<Outcome<SourceFile>> files, OutputStream to, RDFFormat format) {
    DatasetGraph all = DatasetGraphFactory.createGeneral();
    Graph union = GraphFactory.createDefaultGraph();
    Map<String, String> prefixes = Prefixes.all();
    if (RDFLanguages.isQuads(format.getLang())) {
      prefixes.forEach(all.prefixes()::add);
      intake.take(files, graph -> all.addGraph(graph.name(), graph.graph()));
      RDFWriter.source(all).format(format).output(to);
    } else {
      prefixes.forEach(union.getPrefixMapping()::setNsPrefix);
      intake.take(files, graph -> graph.graph().find().forEach(union::add));
      RDFWriter.source(union).format(format).output(to);
    }
  }
}
