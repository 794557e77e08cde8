package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.lines.QuadLine;
import org.jspecify.annotations.Nullable;

/**
 * Cuts sorted lines into batches, and tells which piece of the downloads each belongs to and which
 * statements other graphs have made before.
 */
final class Batches {
  /** One of so many subjects begins a piece, which has some three hundred statements. */
  private static final int SUBJECTS_A_PIECE = 64;

  private final String base;
  private final FanOut.Taker<Batch> next;
  private final Map<String, QuadLine> lastOfPart = new HashMap<>();
  private @Nullable QuadLine last;
  private String part = "";
  private @Nullable String piece;
  private List<Batch.Line> lines = new ArrayList<>(Batch.SIZE);

  Batches(String base, FanOut.Taker<Batch> next) {
    this.base = base;
    this.next = next;
  }

  void add(byte[] bytes) throws IOException {
    QuadLine line = QuadLine.of(bytes);
    if (last == null || !line.isInTheGraphOf(last)) {
      part = Parts.of(line.graphName().getURI(), base);
    }
    String its = piece(line);
    QuadLine before = lastOfPart.put(part, line);
    lines.add(
        new Batch.Line(
            line,
            part,
            its,
            last == null || !line.saysTheSameAs(last),
            before == null || !line.saysTheSameAs(before)));
    last = line;
    if (lines.size() == Batch.SIZE) {
      hand();
    }
  }

  private String piece(QuadLine line) {
    String its = piece;
    if (its == null
        || (last != null
            && !line.isOfTheSubjectOf(last)
            && Pieces.isBegunBy(line.bytes(), line.property() - 1, SUBJECTS_A_PIECE))) {
      its = new String(line.bytes(), 0, line.property() - 1, UTF_8);
      piece = its;
    }
    return its;
  }

  /** Hands on what there is: what comes next is no longer of the same piece. */
  void cut() throws IOException {
    finish();
    piece = null;
  }

  private void hand() throws IOException {
    next.take(new Batch(lines));
    lines = new ArrayList<>(Batch.SIZE);
  }

  /** Hands on what is left. */
  void finish() throws IOException {
    if (!lines.isEmpty()) {
      hand();
    }
  }
}
