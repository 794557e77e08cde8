package nl.kamergraaf.fact.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.text.WordTable;

/**
 * Reads keywords as the archive of 1984 to 2008 writes them one behind the other: {@code EU
 * Personen- en familierecht Verenigde Staten}. Each begins with a capital or a figure; those that
 * hold another are listed in {@code keywords.txt}.
 */
final class Keywords {
  /** The longest first, so that "Hof van Justitie EG" is met before "Hof van Justitie". */
  private static final List<String> WITH_CAPITALS =
      WordTable.of(Keywords.class, "keywords.txt").lines().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private Keywords() {}

  static List<Stated<String>> of(Passage filed) {
    String text = filed.text();
    List<Stated<String>> keywords = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      String keyword = text.substring(start, end).strip();
      if (keyword.chars().anyMatch(Character::isLetter)) {
        keywords.add(
            new Stated<>(
                keyword,
                Evidence.in(filed, start, start + keyword.length(), "metadata/trefwoorden", 1)));
      }
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return keywords;
  }

  /** Where the keyword ends that begins at an index. */
  private static int end(String text, int start) {
    for (String known : WITH_CAPITALS) {
      int end = start + known.length();
      boolean isWhole = end == text.length() || (end < text.length() && text.charAt(end) == ' ');
      if (text.startsWith(known, start) && isWhole) {
        return end;
      }
    }
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean isStart = i > start && text.charAt(i - 1) == ' ' && depth <= 0;
      if (isStart && (Character.isUpperCase(c) || Character.isDigit(c))) {
        return i;
      }
    }
    return text.length();
  }
}
