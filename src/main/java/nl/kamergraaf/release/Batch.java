package nl.kamergraaf.release;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.graph.lines.QuadLine;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Some statements that follow one another in the order of their bytes, as lines, and as terms for
 * whoever needs them: they are read once, by the first who asks. Thread-safe.
 */
final class Batch {
  /** How many statements a full batch holds. */
  static final int SIZE = 2_000;

  /**
   * A line and what is known of it beside those before it.
   *
   * @param part the part of the release that its graph belongs to
   * @param piece the key of the piece of the downloads that it belongs to
   * @param isNew whether no other graph of the release made the statement just before
   * @param isNewInPart whether no other graph of its part did
   */
  record Line(QuadLine quad, String part, String piece, boolean isNew, boolean isNewInPart) {}

  /** A line and its statement. */
  record Statement(Line line, Triple triple) {}

  private final List<Line> lines;
  private @Nullable List<Statement> statements;

  Batch(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  List<Line> lines() {
    return lines;
  }

  synchronized List<Statement> statements() {
    List<Statement> all = statements;
    if (all == null) {
      all = new ArrayList<>(lines.size());
      for (Line line : lines) {
        all.add(new Statement(line, line.quad().triple()));
      }
      statements = all;
    }
    return all;
  }
}
