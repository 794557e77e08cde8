package nl.kamergraaf.document.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts letters together to lines, from the top of each page to its foot. */
final class Lines {
  /** Letters whose baselines differ by no more than this, in points, stand on one line. */
  private static final float SAME_BASELINE = 1f;

  private Lines() {}

  static List<Line> of(List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> pages =
        glyphs.stream()
            .collect(Collectors.groupingBy(Glyph::page, TreeMap::new, Collectors.toList()));
    return pages.values().stream().map(Lines::ofPage).flatMap(Collection::stream).toList();
  }

  private static List<Line> ofPage(List<Glyph> glyphs) {
    List<Line> rows = new ArrayList<>();
    for (List<Glyph> row : rows(glyphs)) {
      line(row).cells().stream().filter(cell -> !cell.text().isEmpty()).forEach(rows::add);
    }
    return joinCells(SmallLetters.attach(rows));
  }

  /** Letters by baseline. */
  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> rows = new ArrayList<>();
    float baseline = Float.NaN;
    for (Glyph glyph : sorted) {
      if (rows.isEmpty() || glyph.y() - baseline > SAME_BASELINE) {
        rows.add(new ArrayList<>());
        baseline = glyph.y();
      }
      rows.getLast().add(glyph);
    }
    rows.removeIf(row -> row.stream().allMatch(Glyph::isBlank));
    return rows;
  }

  private static Line line(List<Glyph> row) {
    List<Glyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> composed = Accents.compose(sorted);
    Glyph first = composed.stream().filter(g -> !g.isBlank()).findFirst().orElse(composed.get(0));
    return new Line(first.page(), first.y(), usualSize(composed), composed);
  }

  private static float usualSize(List<Glyph> glyphs) {
    return glyphs.stream()
        .filter(g -> !g.isBlank() && g.lift() == 0)
        .collect(Collectors.groupingBy(Glyph::size, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(glyphs.get(0).size());
  }

  /** Puts what stands side by side on one line again. */
  private static List<Line> joinCells(List<Line> cells) {
    List<Line> lines = new ArrayList<>();
    for (Line cell : cells) {
      Line last = lines.isEmpty() ? null : lines.getLast();
      if (last != null && Math.abs(last.y() - cell.y()) <= SAME_BASELINE) {
        List<Glyph> glyphs = new ArrayList<>(last.glyphs());
        glyphs.addAll(cell.glyphs());
        lines.set(lines.size() - 1, part(glyphs, last));
      } else {
        lines.add(cell);
      }
    }
    return lines;
  }

  /** A line of these letters, which stand where another does. */
  static Line part(List<Glyph> glyphs, Line of) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    return new Line(of.page(), of.y(), usualSize(sorted), sorted);
  }
}
