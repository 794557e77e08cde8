package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** A download and what writes statements into it, one by one. */
record StatementSink(Download file, StreamRDF stream) implements AutoCloseable {
  /** A file in one of Jena's streaming formats, begun with {@code prefixes}. */
  static StatementSink open(Path path, RDFFormat format, Map<String, String> prefixes)
      throws IOException {
    Download file = new Download(path, format.getLang().getContentType().getContentTypeStr());
    return begin(file, StreamRDFWriter.getWriterStream(file.out(), format), prefixes);
  }

  /** A file of JSON-LD. */
  static StatementSink jsonLd(Path path) throws IOException {
    Download file = new Download(path, "application/ld+json");
    return begin(file, new JsonLdStream(file.out()), Map.of());
  }

  private static StatementSink begin(
      Download file, StreamRDF stream, Map<String, String> prefixes) {
    stream.start();
    prefixes.forEach(stream::prefix);
    return new StatementSink(file, stream);
  }

  void add(Triple triple) {
    stream.triple(triple);
    file.count();
  }

  void add(Quad quad) {
    stream.quad(quad);
    file.count();
  }

  Manifest.File finish() throws IOException {
    stream.finish();
    return file.finish();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
