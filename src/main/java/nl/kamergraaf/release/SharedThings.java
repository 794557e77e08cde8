package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.kamergraaf.graph.lines.QuadLine;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Gathers, in a file, the things of which more is said than one document says: by several
 * documents, or by the register, the list of cases and the like. Statements come sorted.
 */
final class SharedThings implements AutoCloseable {
  private static final String DOCUMENTS = "documents";

  private final BufferedWriter out;
  private @Nullable Node subject;
  private @Nullable QuadLine first;
  private boolean isShared;

  SharedThings(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file, UTF_8);
  }

  void add(Batch.Statement statement) throws IOException {
    Batch.Line line = statement.line();
    Node its = statement.triple().getSubject();
    if (first == null || !its.equals(subject)) {
      end();
      subject = its;
      first = line.quad();
      isShared = !line.part().equals(DOCUMENTS);
    }
    isShared |= !line.quad().isInTheGraphOf(first);
  }

  private void end() throws IOException {
    if (subject != null && isShared) {
      out.append(TermText.of(subject)).append('\n');
    }
  }

  /** Ends the gathering. */
  @Override
  public void close() throws IOException {
    try (out) {
      end();
      subject = null;
    }
  }

  /** Reads what was gathered into {@code file}; the stream must be closed. */
  @SuppressWarnings("StreamResourceLeak") // closed by whoever reads it
  static Stream<Node> read(Path file) throws IOException {
    return Files.lines(file, UTF_8).map(TermText::parse);
  }
}
