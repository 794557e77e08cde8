package nl.kamergraaf.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one letter of a letter and the accent that old typesetting draws over it. */
final class Accents {
  /** Accents as they are drawn, and the combining marks that they are. */
  private static final Map<String, String> MARKS =
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

  private Accents() {}

  /** Puts drawn accents on the letters under them. */
  static List<Glyph> compose(List<Glyph> row) {
    List<Glyph> composed = new ArrayList<>();
    @Nullable Glyph waiting = null;
    for (Glyph glyph : row) {
      Glyph base = composed.isEmpty() ? null : composed.getLast();
      if (MARKS.containsKey(glyph.text()) && base != null && isOver(glyph, base)) {
        composed.set(composed.size() - 1, accented(base, glyph));
      } else if (MARKS.containsKey(glyph.text())) {
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
    String mark = MARKS.getOrDefault(accent.text(), "");
    return letter.saying(Normalizer.normalize(letter.text() + mark, Normalizer.Form.NFC));
  }
}
