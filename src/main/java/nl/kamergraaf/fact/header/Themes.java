package nl.kamergraaf.fact.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Theme;

/**
 * Reads themes as the archive of 1984 to 2008 writes them one behind the other: {@code Onderwijs
 * (Kwaliteit) Welzijn (Vreemdelingen en asielzoekers)}.
 */
final class Themes {
  private static final Pattern THEME = Pattern.compile("([^()]+?)\\s*(?:\\(([^()]+)\\)|$)");

  private Themes() {}

  static List<Theme> of(Passage filed) {
    List<Theme> themes = new ArrayList<>();
    for (Matcher theme = THEME.matcher(filed.text()); theme.find(); ) {
      String name = theme.group(1).strip();
      if (!name.isEmpty()) {
        int start = theme.start(1) + theme.group(1).indexOf(name);
        themes.add(
            new Theme(
                name,
                Optional.ofNullable(theme.group(2)).map(String::strip),
                Evidence.in(filed, start, theme.end(), "metadata/rubriek", 1)));
      }
    }
    return themes;
  }
}
