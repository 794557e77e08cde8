package nl.kamergraaf.fact.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Theme;

/**
 * Reads themes as the archive of 1984 to 2008 writes them one behind the other: {@code Onderwijs
 * (Kwaliteit) Welzijn (Vreemdelingen en asielzoekers)}; a narrower theme may hold brackets itself.
 */
final class Themes {
  private Themes() {}

  static List<Theme> of(Passage filed) {
    String text = filed.text();
    List<Theme> themes = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int bracket = text.indexOf('(', start);
      int open = bracket < 0 ? text.length() : bracket;
      int close = bracket < 0 ? text.length() : closing(text, bracket);
      String name = text.substring(start, open).strip();
      if (name.chars().anyMatch(Character::isLetter)) {
        String narrower = open < close ? text.substring(open + 1, close).strip() : "";
        themes.add(
            new Theme(
                name,
                Optional.of(narrower).filter(it -> !it.isEmpty()),
                Evidence.in(
                    filed,
                    text.indexOf(name, start),
                    Math.min(close + 1, text.length()),
                    "metadata/rubriek",
                    1)));
      }
      start = close + 1;
    }
    return themes;
  }

  /** Where the bracket that opens here is closed, or the end. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {}
      }
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }
}
