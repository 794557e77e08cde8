package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A part of a release, or the whole, as files: each statement once in Turtle, N-Triples and
 * JSON-LD, and in N-Quads once for each graph that makes it. Statements come sorted.
 */
final class StatementFiles implements AutoCloseable {
  private final List<StatementSink> triples = new ArrayList<>();
  private final List<StatementSink> quads = new ArrayList<>();
  private @Nullable Triple previous;

  /** Files named {@code name} with the ending of each format. */
  StatementFiles(Path folder, String name, Map<String, String> prefixes) throws IOException {
    triples.add(
        StatementSink.open(folder.resolve(name + ".ttl.gz"), RDFFormat.TURTLE_BLOCKS, prefixes));
    triples.add(
        StatementSink.open(folder.resolve(name + ".nt.gz"), RDFFormat.NTRIPLES_UTF8, Map.of()));
    triples.add(StatementSink.jsonLd(folder.resolve(name + ".jsonld.gz")));
  }

  /** The same, and N-Quads. */
  static StatementFiles withGraphs(Path folder, String name, Map<String, String> prefixes)
      throws IOException {
    StatementFiles files = new StatementFiles(folder, name, prefixes);
    Path path = folder.resolve(name + ".nq.gz");
    files.quads.add(StatementSink.open(path, RDFFormat.NQUADS_UTF8, Map.of()));
    return files;
  }

  /** Adds a statement. Returns whether no other graph has made it just before. */
  boolean add(Quad quad) {
    quads.forEach(sink -> sink.add(quad));
    Triple triple = quad.asTriple();
    if (triple.equals(previous)) {
      return false;
    }
    previous = triple;
    triples.forEach(sink -> sink.add(triple));
    return true;
  }

  private List<StatementSink> all() {
    return Stream.concat(triples.stream(), quads.stream()).toList();
  }

  List<Manifest.File> finish() throws IOException {
    List<Manifest.File> files = new ArrayList<>();
    for (StatementSink sink : all()) {
      files.add(sink.finish());
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    for (StatementSink sink : all()) {
      sink.close();
    }
  }
}
