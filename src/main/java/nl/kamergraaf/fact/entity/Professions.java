package nl.kamergraaf.fact.entity;

import java.util.Set;
import nl.kamergraaf.text.WordTable;

/**
 * Words that say what a person does by what they end in: "verslavingsarts", "VN-rapporteur",
 * "bodemdeskundige". Thread-safe.
 */
final class Professions {
  private static final int SHORTEST_BEFORE = 2;
  private static final int LONGEST = 20;

  private final Set<String> endings = WordTable.of(getClass(), "professions.txt").set();

  /** Whether a word in small letters is or ends in a profession. */
  boolean contains(String word) {
    if (endings.contains(word)) {
      return true;
    }
    int first = Math.max(SHORTEST_BEFORE, word.length() - LONGEST);
    for (int i = first; i <= word.length() - 4; i++) {
      if (endings.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }
}
