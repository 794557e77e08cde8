package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.release.Prefixes;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes the graphs of documents, one after another. The same graphs in the same order give the
 * same bytes.
 */
interface GraphWriter extends AutoCloseable {
  /** Writes a document's graph; an {@link UncheckedIOException} tells that it can't be written. */
  void write(DocumentGraph graph);

  @Override
  default void close() {}

  /** N-Quads: each graph sorted, written at once, so that memory does not grow. */
  static GraphWriter nquads(OutputStream to) {
    Writer lines = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    NodeFormatterNT formatter = new NodeFormatterNT();
    return graph -> {
      TreeSet<String> sorted = new TreeSet<>();
      graph
          .graph()
          .find()
          .forEach(
              triple -> {
                StringWriterI line = new StringWriterI();
                formatter.format(line, triple.getSubject());
                line.print(" ");
                formatter.format(line, triple.getPredicate());
                line.print(" ");
                formatter.format(line, triple.getObject());
                line.print(" ");
                formatter.format(line, graph.name());
                line.print(" .");
                sorted.add(line.toString());
              });
      write(sorted, lines);
    };
  }

  private static void write(Set<String> sorted, Writer to) {
    try {
      for (String line : sorted) {
        to.append(line).append('\n');
      }
      to.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A syntax that is written as a whole, once all graphs are there; with or without their names.
   */
  static GraphWriter whole(OutputStream to, RDFFormat format) {
    boolean hasNames = RDFLanguages.isQuads(format.getLang());
    DatasetGraph all = DatasetGraphFactory.createGeneral();
    Graph union = GraphFactory.createDefaultGraph();
    Map<String, String> prefixes = Prefixes.all();
    prefixes.forEach(all.prefixes()::add);
    prefixes.forEach(union.getPrefixMapping()::setNsPrefix);
    return new GraphWriter() {
      @Override
      public void write(DocumentGraph graph) {
        if (hasNames) {
          all.addGraph(graph.name(), graph.graph());
        } else {
          graph.graph().find().forEach(union::add);
        }
      }

      @Override
      public void close() {
        (hasNames ? RDFWriter.source(all) : RDFWriter.source(union)).format(format).output(to);
      }
    };
  }
}
