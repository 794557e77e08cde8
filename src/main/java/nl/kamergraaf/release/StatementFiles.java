package nl.kamergraaf.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;

/**
 * The downloads in the order of statements: the whole in N-Quads, once for each graph that makes a
 * statement, and each part in N-Triples, Turtle and JSON-LD, where it makes each statement once.
 * Each format is written by a thread of its own.
 */
final class StatementFiles implements AutoCloseable {
  /** The whole in N-Quads: the sorted statements that the next release may be built upon. */
  static final String WHOLE = ReleaseContents.NAME + ".nq.gz";

  private final Download nquads;
  private final PartFiles<OutputStream> triples;
  private final PartFiles<StreamRDF> turtle;
  private final PartFiles<StreamRDF> json;
  private final FanOut<Step> writers;

  /** What is written next. */
  private sealed interface Step {
    record Written(Batch batch) implements Step {}

    record Kept(String piece) implements Step {}
  }

  /**
   * @param before the release before this one, of which pieces may be kept
   */
  StatementFiles(Path folder, Optional<Release> before, Map<String, String> prefixes)
      throws IOException {
    this.nquads =
        new Download(
            folder.resolve(WHOLE),
            "application/n-quads",
            Frame.NONE,
            before.isEmpty() ? Pieces.NONE : Pieces.of(before.get().downloads().resolve(WHOLE)));
    this.triples = PartFiles.lines(folder, before, ".nt.gz", RDFFormat.NTRIPLES_UTF8);
    this.turtle = PartFiles.terms(folder, before, ".ttl.gz", RDFFormat.TURTLE_BLOCKS, prefixes);
    this.json = PartFiles.jsonLd(folder, before);
    this.writers =
        new FanOut<>(
            Map.of(
                "n-quads",
                step -> take(step, this::quads, nquads::keep),
                "n-triples",
                step -> take(step, this::triples, triples::keep),
                "turtle",
                step -> take(step, batch -> terms(batch, turtle), turtle::keep),
                "json-ld",
                step -> take(step, batch -> terms(batch, json), json::keep)));
  }

  /** Writes a batch of statements, which come sorted. */
  void add(Batch batch) throws IOException {
    writers.put(new Step.Written(batch));
  }

  /** Keeps a piece of every file that has it, as it was in the release before. */
  void keep(String piece) throws IOException {
    writers.put(new Step.Kept(piece));
  }

  private static void take(Step step, FanOut.Taker<Batch> write, FanOut.Taker<String> keep)
      throws IOException {
    switch (step) {
      case Step.Written(Batch batch) -> write.take(batch);
      case Step.Kept(String piece) -> keep.take(piece);
    }
  }

  private void quads(Batch batch) throws IOException {
    for (Batch.Line line : batch.lines()) {
      OutputStream to = nquads.out(line.piece());
      to.write(line.quad().bytes());
      to.write('\n');
      nquads.count();
    }
  }

  private void triples(Batch batch) throws IOException {
    for (Batch.Line line : batch.lines()) {
      if (line.isNewInPart()) {
        OutputStream to = triples.next(line.part(), line.piece());
        to.write(line.quad().bytes(), 0, line.quad().graph());
        to.write('.');
        to.write('\n');
      }
    }
  }

  private static void terms(Batch batch, PartFiles<StreamRDF> files) throws IOException {
    for (Batch.Statement statement : batch.statements()) {
      if (statement.line().isNewInPart()) {
        files.next(statement.line().part(), statement.line().piece()).triple(statement.triple());
      }
    }
  }

  List<Manifest.File> finish() throws IOException {
    writers.finish();
    List<Manifest.File> files = new ArrayList<>();
    files.add(nquads.finish());
    files.addAll(triples.finish());
    files.addAll(turtle.finish());
    files.addAll(json.finish());
    return files;
  }

  @Override
  public void close() throws IOException {
    try (nquads;
        triples;
        turtle;
        json;
        writers) {
      // all of them
    }
  }
}
