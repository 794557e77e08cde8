package nl.kamergraaf.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;

/**
 * The files of the parts of a release: documents, register, topics, ontology, cases, or whatever
 * else its graphs are named after.
 */
final class Parts implements AutoCloseable {
  private final Path folder;
  private final String base;
  private final Map<String, String> prefixes;
  private final Map<String, StatementFiles> files = new TreeMap<>();

  Parts(Path folder, String base, Map<String, String> prefixes) {
    this.folder = folder;
    this.base = base;
    this.prefixes = prefixes;
  }

  /** The name of the part that a graph belongs to: many graphs of one kind are in the plural. */
  static String of(String graph, String base) {
    String names = base + "graph/";
    String key = graph.startsWith(names) ? graph.substring(names.length()) : "other";
    int slash = key.indexOf('/');
    return slash < 0 ? key : key.substring(0, slash) + "s";
  }

  void add(Quad quad) {
    files.computeIfAbsent(of(quad.getGraph().getURI(), base), this::open).add(quad);
  }

  private StatementFiles open(String part) {
    try {
      return StatementFiles.withGraphs(folder, ReleaseContents.NAME + "-" + part, prefixes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Manifest.File> finish() throws IOException {
    List<Manifest.File> all = new ArrayList<>();
    for (StatementFiles part : files.values()) {
      all.addAll(part.finish());
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    for (StatementFiles part : files.values()) {
      part.close();
    }
  }
}
