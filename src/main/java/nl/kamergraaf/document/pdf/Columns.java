package nl.kamergraaf.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the columns of a page below one another, in the order in which they are read.
 *
 * <p>Columns are running text on both sides of a gutter that many lines in a row leave open at the
 * same place; what stands side by side otherwise is a table, and its rows stay. Each column comes
 * out as a page of its own, moved to where the first one stands, so that a sentence goes on from
 * column to column as it does from page to page. Linear in the number of lines.
 */
final class Columns {
  /** So many lines must have words on both sides of the gutter. */
  private static final int FEWEST_LINES = 5;

  /** A line of running text in a column has on average so many words, where a cell has fewer. */
  private static final int WORDS = 3;

  /** Running text begins one line in so many, at least, in the middle of a sentence. */
  private static final int MIDDLE = 4;

  /** Running text fills on average this share of its column. */
  private static final float FILLED = 0.6f;

  /** The least width of a gutter, in shares of the font size. */
  private static final float GUTTER = 1f;

  /** Lines further apart, in shares of the font size, are no column. */
  private static final float FARTHEST = 4f;

  private final List<Line> unfolded = new ArrayList<>();
  private int pages;

  private Columns() {}

  /** The same lines, those of columns in the order of reading. */
  static List<Line> unfold(List<Line> lines) {
    Columns columns = new Columns();
    lines.stream()
        .collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(columns::page);
    return columns.unfolded;
  }

  private void page(List<Line> lines) {
    int done = 0;
    for (int i = 0; i < lines.size(); i++) {
      Band band = Band.from(lines, i);
      if (band.isOfColumns()) {
        put(lines.subList(done, i), 0);
        put(band.left, 0);
        put(band.right, left(band.right) - left(band.left));
        done = i + band.lines;
      }
      i += Math.max(0, band.lines - 1);
    }
    put(lines.subList(done, lines.size()), 0);
  }

  private void put(List<Line> lines, float toTheLeft) {
    if (!lines.isEmpty()) {
      pages++;
      lines.forEach(line -> unfolded.add(line.moved(pages, toTheLeft)));
    }
  }

  private static float left(List<Line> column) {
    return (float) column.stream().mapToDouble(Line::left).min().orElse(0);
  }

  /** Lines one below another that leave a gutter open. */
  private static final class Band {
    private final List<Line> left = new ArrayList<>();
    private final List<Line> right = new ArrayList<>();
    private float from;
    private float to;
    private int lines;
    private int both;
    private final Side ofLeft = new Side();
    private final Side ofRight = new Side();

    /** The lines from an index on, none if no gutter begins there. */
    static Band from(List<Line> page, int start) {
      Band band = new Band();
      List<Line> first = page.get(start).cells();
      if (first.size() == 2) {
        band.from = first.get(0).right();
        band.to = first.get(1).left();
        @Nullable Line above = null;
        for (int i = start; i < page.size() && band.take(page.get(i), above); i++) {
          above = page.get(i);
        }
      }
      return band;
    }

    private boolean take(Line line, @Nullable Line above) {
      List<Line> cells = line.cells();
      boolean isLeft = cells.getFirst().left() < from;
      boolean isRight = cells.getLast().right() > to;
      float newFrom = isLeft ? Math.max(from, cells.getFirst().right()) : from;
      float newTo = isRight ? Math.min(to, cells.getLast().left()) : to;
      if (cells.size() > 2
          || newTo - newFrom < GUTTER * line.size()
          || (above != null && line.y() - above.y() > FARTHEST * line.size())) {
        return false;
      }
      from = newFrom;
      to = newTo;
      lines++;
      add(line, cells, isLeft, isRight);
      return true;
    }

    private void add(Line line, List<Line> cells, boolean isLeft, boolean isRight) {
      if (isLeft) {
        left.add(Lines.part(cells.getFirst().glyphs(), line));
      }
      if (isRight) {
        right.add(Lines.part(cells.getLast().glyphs(), line));
      }
      if (isLeft && isRight) {
        both++;
        ofLeft.add(left.getLast());
        ofRight.add(right.getLast());
      }
    }

    boolean isOfColumns() {
      return both >= FEWEST_LINES && ofLeft.isText(both, left) && ofRight.isText(both, right);
    }
  }

  /** What the lines of a column come to that stand beside lines of the other. */
  private static final class Side {
    private int words;
    private int lower;
    private float width;

    void add(Line line) {
      String text = line.text();
      words += text.split(" ", -1).length;
      lower += Character.isLowerCase(text.charAt(0)) ? 1 : 0;
      width += line.right() - line.left();
    }

    boolean isText(int lines, List<Line> column) {
      double right = column.stream().mapToDouble(Line::right).max().orElse(0);
      return words >= WORDS * lines
          && lower * MIDDLE >= lines
          && width >= FILLED * lines * (right - left(column));
    }
  }
}
