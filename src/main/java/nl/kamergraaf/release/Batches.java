package nl.kamergraaf.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.lines.QuadLine;
import org.jspecify.annotations.Nullable;

/** Cuts sorted lines into batches, and tells which statements other graphs have made before. */
final class Batches {
  private final String base;
  private final FanOut.Taker<Batch> next;
  private final Map<String, QuadLine> lastOfPart = new HashMap<>();
  private @Nullable QuadLine last;
  private String part = "";
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
    QuadLine before = lastOfPart.put(part, line);
    lines.add(
        new Batch.Line(
            line,
            part,
            last == null || !line.saysTheSameAs(last),
            before == null || !line.saysTheSameAs(before)));
    last = line;
    if (lines.size() == Batch.SIZE) {
      hand();
    }
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
