package nl.kamergraaf.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;

/**
 * The downloads in the order of statements: the whole and each part in N-Quads, once for each graph
 * that makes a statement, and in N-Triples, Turtle and JSON-LD, where a part makes each statement
 * once. Each format is written by a thread of its own.
 */
final class StatementFiles implements AutoCloseable {
  private final Download nquads;
  private final PartFiles<OutputStream> quads;
  private final PartFiles<OutputStream> triples;
  private final PartFiles<StreamRDF> turtle;
  private final PartFiles<StreamRDF> json;
  private final FanOut<Batch> writers;

  StatementFiles(Path folder, Map<String, String> prefixes) throws IOException {
    this.nquads =
        new Download(
            folder.resolve(ReleaseContents.NAME + ".nq.gz"), "application/n-quads", Frame.NONE);
    this.quads = PartFiles.lines(folder, ".nq.gz", RDFFormat.NQUADS_UTF8);
    this.triples = PartFiles.lines(folder, ".nt.gz", RDFFormat.NTRIPLES_UTF8);
    this.turtle = PartFiles.terms(folder, ".ttl.gz", RDFFormat.TURTLE_BLOCKS, prefixes);
    this.json = PartFiles.jsonLd(folder);
    this.writers =
        new FanOut<>(
            Map.of(
                "n-quads",
                this::quads,
                "n-triples",
                this::triples,
                "turtle",
                batch -> terms(batch, turtle),
                "json-ld",
                batch -> terms(batch, json)));
  }

  /** Writes a batch of statements, which come sorted. */
  void add(Batch batch) throws IOException {
    writers.put(batch);
  }

  private void quads(Batch batch) throws IOException {
    for (Batch.Line line : batch.lines()) {
      byte[] bytes = line.quad().bytes();
      write(bytes, bytes.length, nquads.out());
      nquads.count();
      write(bytes, bytes.length, quads.next(line.part()));
    }
  }

  private static void write(byte[] bytes, int length, OutputStream to) throws IOException {
    to.write(bytes, 0, length);
    to.write('\n');
  }

  private void triples(Batch batch) throws IOException {
    for (Batch.Line line : batch.lines()) {
      if (line.isNewInPart()) {
        OutputStream to = triples.next(line.part());
        to.write(line.quad().bytes(), 0, line.quad().graph());
        to.write('.');
        to.write('\n');
      }
    }
  }

  private static void terms(Batch batch, PartFiles<StreamRDF> files) throws IOException {
    for (Batch.Statement statement : batch.statements()) {
      if (statement.line().isNewInPart()) {
        files.next(statement.line().part()).triple(statement.triple());
      }
    }
  }

  List<Manifest.File> finish() throws IOException {
    writers.finish();
    List<Manifest.File> files = new ArrayList<>();
    files.add(nquads.finish());
    files.addAll(quads.finishParts());
    files.addAll(triples.finish());
    files.addAll(turtle.finish());
    files.addAll(json.finish());
    return files;
  }

  @Override
  public void close() throws IOException {
    try (nquads;
        quads;
        triples;
        turtle;
        json;
        writers) {
      // all of them
    }
  }
}
