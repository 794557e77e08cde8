package nl.kamergraaf.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines to which note marks, exponents and indices belong, above or below them. */
final class SmallLetters {
  /** Letters up to this share of a line's size may be its note marks, exponents and indices. */
  private static final float SMALL = 0.85f;

  /** How far, in shares of the line's size, small letters may be raised or lowered. */
  private static final float HIGHEST = 0.7f;

  private static final float LOWEST = -0.4f;

  /** Lines that are further apart, in points, have nothing to do with each other. */
  private static final float FARTHEST = 30f;

  /** How near, in shares of the line's size, small letters must stand to the line's own. */
  private static final float NEAR = 0.9f;

  private SmallLetters() {}

  /** Puts note marks, exponents and indices, which have baselines of their own, on their lines. */
  static List<Line> attach(List<Line> rows) {
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
}
