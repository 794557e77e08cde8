package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through the sorted lines of a release and what has changed in them since, piece by piece.
 */
final class LineMerge {
  /** Is given what there is, in order. */
  interface Taker {
    /** A piece in which nothing has changed. */
    void kept(String piece) throws IOException;

    /**
     * A line of a piece in which something has changed.
     *
     * @param was whether the release had it
     * @param is whether the next has it
     */
    void line(byte[] line, boolean was, boolean is) throws IOException;
  }

  private final List<Change> changes;
  private final Taker taker;
  private int next;

  private LineMerge(List<Change> changes, Taker taker) {
    this.changes = changes;
    this.taker = taker;
  }

  /**
   * Goes through the pieces of {@code before} and {@code changes}, which are sorted.
   *
   * @throws Doubt if the changes are none of those lines
   */
  static void run(Pieces before, List<Change> changes, Taker taker) throws IOException {
    LineMerge merge = new LineMerge(changes, taker);
    List<Pieces.Piece> pieces = before.inOrder();
    for (int i = 0; i < pieces.size(); i++) {
      int end = changes.size();
      if (i + 1 < pieces.size()) {
        end = merge.before(pieces.get(i + 1).key().getBytes(UTF_8));
      }
      if (end == merge.next) {
        taker.kept(pieces.get(i).key());
      } else {
        merge.piece(before.lines(pieces.get(i)), end);
      }
    }
  }

  /** The first change from {@link #next} on that is not before a key. */
  private int before(byte[] key) {
    int at = next;
    while (at < changes.size() && Arrays.compareUnsigned(changes.get(at).line(), key) < 0) {
      at++;
    }
    return at;
  }

  private void piece(List<byte[]> lines, int end) throws IOException {
    for (byte[] line : lines) {
      int order = -1;
      while (next < end && (order = Arrays.compareUnsigned(changes.get(next).line(), line)) < 0) {
        add(changes.get(next++));
      }
      boolean isRemoved = next < end && order == 0;
      if (isRemoved && changes.get(next++).isAdded()) {
        throw new Doubt("a line was there already");
      }
      taker.line(line, true, !isRemoved);
    }
    while (next < end) {
      add(changes.get(next++));
    }
  }

  private void add(Change change) throws IOException {
    if (!change.isAdded()) {
      throw new Doubt("a line is not where it should be");
    }
    taker.line(change.line(), false, true);
  }
}
