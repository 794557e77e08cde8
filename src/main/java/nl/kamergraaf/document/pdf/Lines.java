package nl.kamergraaf.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts letters together to lines, from the top of each page to its foot. */
final class Lines {
  /** Letters whose baselines differ by no more than this, in points, stand on one line. */
  private static final float SAME_BASELINE = 1f;

  /** Letters up to this share of a line's size may be its note marks, exponents and indices. */
  private static final float SMALL = 0.85f;

  /** How far, in shares of the line's size, small letters may be raised or lowered. */
  private static final float HIGHEST = 0.7f;

  private static final float LOWEST = -0.4f;

  /** Lines that are further apart, in points, have nothing to do with each other. */
  private static final float FARTHEST = 30f;

  /** How near, in shares of the line's size, small letters must stand to the line's own. */
  private static final float NEAR = 0.9f;

  /** Accents that old typesetting draws over a letter, and the combining marks that they are. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("\u00B4", "\u0301"),
          Map.entry("`", "\u0300"),
          Map.entry("\u00A8", "\u0308"),
          Map.entry("\u02C6", "\u0302"),
          Map.entry("\u02DC", "\u0303"),
          Map.entry("\u00B8", "\u0327"),
          Map.entry("\u02C7", "\u030C"),
          Map.entry("\u02D8", "\u0306"),
          Map.entry("\u02D9", "\u0307"),
          Map.entry("\u02DA", "\u030A"),
          Map.entry("\u02DB", "\u0328"),
          Map.entry("\u02DD", "\u030B"),
          Map.entry("\u00AF", "\u0304"));

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
    return joinCells(attachSmall(rows));
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
    List<Glyph> composed = compose(sorted);
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

  /** Puts drawn accents on the letters under them. */
  private static List<Glyph> compose(List<Glyph> row) {
    List<Glyph> composed = new ArrayList<>();
    @Nullable Glyph waiting = null;
    for (Glyph glyph : row) {
      Glyph base = composed.isEmpty() ? null : composed.getLast();
      if (ACCENTS.containsKey(glyph.text()) && base != null && isOver(glyph, base)) {
        composed.set(composed.size() - 1, accented(base, glyph));
      } else if (ACCENTS.containsKey(glyph.text())) {
        waiting = glyph;
        composed.add(glyph);
      } else if (waiting != null && isOver(waiting, glyph)) {
        composed.set(composed.lastIndexOf(waiting), accented(glyph, waiting));
        waiting = null;
      } else {
        composed.add(glyph);
      }
    }
    return composed;
  }

  private static boolean isOver(Glyph accent, Glyph letter) {
    float middle = accent.x() + accent.width() / 2;
    return !letter.isBlank()
        && Character.isLetter(letter.text().codePointAt(0))
        && middle > letter.x()
        && middle < letter.right();
  }

  private static Glyph accented(Glyph letter, Glyph accent) {
    String mark = ACCENTS.getOrDefault(accent.text(), "");
    return letter.saying(Normalizer.normalize(letter.text() + mark, Normalizer.Form.NFC));
  }

  /** Puts note marks, exponents and indices, which have baselines of their own, on their lines. */
  private static List<Line> attachSmall(List<Line> rows) {
    Map<Integer, List<Line>> guests = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      int host = hostOf(rows, i);
      guests.computeIfAbsent(host, h -> new ArrayList<>()).add(rows.get(i));
    }
    List<Line> lines = new ArrayList<>();
    guests.keySet().stream()
        .sorted()
        .forEach(host -> lines.add(joined(rows.get(host), guests.getOrDefault(host, List.of()))));
    return lines;
  }

  /** The index of the line that the row at the index belongs to, its own where it is a line. */
  private static int hostOf(List<Line> rows, int index) {
    Line small = rows.get(index);
    for (int i = index + 1; i < rows.size() && rows.get(i).y() - small.y() < FARTHEST; i++) {
      if (belongs(small, rows.get(i))) {
        return i;
      }
    }
    for (int i = index - 1; i >= 0 && small.y() - rows.get(i).y() < FARTHEST; i--) {
      if (belongs(small, rows.get(i))) {
        return i;
      }
    }
    return index;
  }

  private static boolean belongs(Line small, Line host) {
    float lift = host.y() - small.y();
    if (small.size() > SMALL * host.size()
        || lift > HIGHEST * host.size()
        || lift < LOWEST * host.size()) {
      return false;
    }
    float near = NEAR * host.size();
    boolean before = small.right() <= host.left() && host.left() - small.right() < near;
    return before
        || host.glyphs().stream()
            .anyMatch(g -> !g.isBlank() && Math.abs(small.left() - g.right()) < near);
  }

  private static Line joined(Line host, List<Line> guests) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Line guest : guests) {
      boolean own = guest.y() == host.y() && guest.size() == host.size();
      guest.glyphs().forEach(g -> glyphs.add(own ? g : g.onLine(host.y())));
    }
    glyphs.sort(Comparator.comparingDouble(Glyph::x));
    return new Line(host.page(), host.y(), host.size(), glyphs);
  }

  /** Puts what stands side by side on one line again. */
  private static List<Line> joinCells(List<Line> cells) {
    List<Line> lines = new ArrayList<>();
    for (Line cell : cells) {
      Line last = lines.isEmpty() ? null : lines.getLast();
      if (last != null && Math.abs(last.y() - cell.y()) <= SAME_BASELINE) {
        List<Glyph> glyphs = new ArrayList<>(last.glyphs());
        glyphs.addAll(cell.glyphs());
        lines.set(lines.size() - 1, line(glyphs, last));
      } else {
        lines.add(cell);
      }
    }
    return lines;
  }

  private static Line line(List<Glyph> glyphs, Line like) {
    glyphs.sort(Comparator.comparingDouble(Glyph::x));
    return new Line(like.page(), like.y(), usualSize(glyphs), glyphs);
  }
}
