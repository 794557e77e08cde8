package nl.kamergraaf.release;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.graph.lines.QuadLine;
import nl.kamergraaf.release.description.StatisticsCounter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Finds what changes in the union of all graphs where lines change: which statements are made by no
 * graph any longer, and which by one for the first time. Lines come sorted. Not thread-safe.
 */
final class UnionChange {
  private final StatisticsCounter counter;
  private final ThingNames names;
  private final List<Triple> removed = new ArrayList<>();
  private final List<Triple> added = new ArrayList<>();
  private final List<Node> touched = new ArrayList<>();
  private final List<Statement> subject = new ArrayList<>();
  private boolean isTouched;

  /** A statement of a subject, and whether any graph made it and makes it. */
  private static final class Statement {
    private final QuadLine line;
    private boolean was;
    private boolean is;

    Statement(QuadLine line) {
      this.line = line;
    }
  }

  /**
   * @param counter has counted what there was, and counts what there is
   * @param names likewise
   */
  UnionChange(StatisticsCounter counter, ThingNames names) {
    this.counter = counter;
    this.names = names;
  }

  void add(byte[] bytes, boolean was, boolean is) {
    QuadLine line = QuadLine.of(bytes);
    if (!subject.isEmpty() && !line.isOfTheSubjectOf(subject.getLast().line)) {
      end();
    }
    if (subject.isEmpty() || !line.saysTheSameAs(subject.getLast().line)) {
      subject.add(new Statement(line));
    }
    subject.getLast().was |= was;
    subject.getLast().is |= is;
    isTouched |= was != is;
  }

  private void end() {
    if (isTouched) {
      List<Triple> old = new ArrayList<>();
      List<Triple> now = new ArrayList<>();
      for (Statement statement : subject) {
        Triple triple = statement.line.triple();
        if (statement.was) {
          old.add(triple);
        }
        if (statement.is) {
          now.add(triple);
        }
        if (statement.was != statement.is) {
          (statement.is ? added : removed).add(triple);
        }
      }
      Node node = (old.isEmpty() ? now : old).getFirst().getSubject();
      touched.add(node);
      counter.replace(old, now);
      if (old.isEmpty() != now.isEmpty()) {
        names.count(node, now.isEmpty() ? -1 : 1);
      }
    }
    subject.clear();
    isTouched = false;
  }

  /** To be called when all lines have come. */
  void finish() {
    if (!subject.isEmpty()) {
      end();
    }
  }

  /** What no graph states any longer. */
  List<Triple> removed() {
    return removed;
  }

  /** What no graph stated before. */
  List<Triple> added() {
    return added;
  }

  /** The subjects of lines that changed, whether or not their union did. */
  List<Node> touched() {
    return touched;
  }
}
