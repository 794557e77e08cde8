package nl.kamergraaf.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed line, raised and lowered letters included, from left to right.
 *
 * @param page the page, from 1
 * @param y the baseline
 * @param size the size of its font, by the letters on the baseline
 * @param glyphs the letters, blanks included
 */
record Line(int page, float y, float size, List<Glyph> glyphs) {
  /** A gap of this share of the font size is a space, even if no blank was drawn. */
  private static final float SPACE = 0.18f;

  /** A gap of this share of the font size separates columns, or the cells of a table. */
  private static final float CELL_GAP = 2.2f;

  Line {
    glyphs = List.copyOf(glyphs);
  }

  float left() {
    return firstInk().x();
  }

  float right() {
    return glyphs.reversed().stream().filter(g -> !g.isBlank()).findFirst().orElseThrow().right();
  }

  boolean endsWithBlank() {
    return glyphs.getLast().isBlank();
  }

  boolean isBold() {
    return glyphs.stream().allMatch(g -> g.isBlank() || g.bold());
  }

  private Glyph firstInk() {
    return glyphs.stream().filter(g -> !g.isBlank()).findFirst().orElseThrow();
  }

  /** The parts of it that wide gaps separate. */
  List<Line> cells() {
    List<Line> cells = new ArrayList<>();
    List<Glyph> cell = new ArrayList<>();
    float end = Float.NaN;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        if (glyph.x() - end > CELL_GAP * size) {
          cells.add(with(cell));
          cell = new ArrayList<>();
        }
        end = glyph.right();
      }
      cell.add(glyph);
    }
    cells.add(with(cell));
    return cells;
  }

  /** This line with other letters. */
  Line with(List<Glyph> others) {
    return new Line(page, y, size, others);
  }

  /** This line on another page, and so many points further to the left. */
  Line moved(int toPage, float toTheLeft) {
    return new Line(toPage, y, size, glyphs.stream().map(glyph -> glyph.moved(toTheLeft)).toList());
  }

  /** The line without its first letters. */
  Line from(int glyph) {
    return with(glyphs.subList(glyph, glyphs.size()));
  }

  /** The words, raised and lowered letters as if they stood on the line. */
  String text() {
    var text = new StringBuilder();
    for (Stretch stretch : stretches()) {
      text.append(stretch.text());
    }
    return text.toString().strip();
  }

  /** The width of its first word. */
  float firstWordWidth() {
    float start = left();
    float end = start;
    for (Glyph glyph : glyphs) {
      boolean gap = glyph.x() - end > SPACE * size;
      if (end > start && (glyph.isBlank() || gap)) {
        break;
      }
      if (!glyph.isBlank()) {
        end = glyph.right();
      }
    }
    return end - start;
  }

  /**
   * Letters that stand at one height.
   *
   * @param lift how far they are raised, or lowered where negative; 0 on the line
   */
  record Stretch(String text, float lift) {
    boolean isRaised() {
      return lift > 0;
    }
  }

  /** The line by the height of its letters, with a space wherever there is a gap. */
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    var text = new StringBuilder();
    float end = Float.NaN;
    float lift = 0;
    for (Glyph glyph : glyphs) {
      if (!text.isEmpty() && glyph.lift() != lift) {
        stretches.add(new Stretch(text.toString(), lift));
        text.setLength(0);
      }
      lift = glyph.lift();
      if (glyph.x() - end > SPACE * size) {
        text.append(' ');
      }
      text.append(glyph.text());
      end = glyph.right();
    }
    stretches.add(new Stretch(text.toString(), lift));
    return stretches;
  }
}
