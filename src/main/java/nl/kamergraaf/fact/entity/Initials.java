package nl.kamergraaf.fact.entity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.text.WordTable;

/** Initials before a surname, closed up or apart: "A.B. Pietersen", "J. P. M. van Dam". */
final class Initials {
  private static final Pattern LETTERS =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.){0,4}\\p{Lu}\\p{Ll}?");
  private static final Set<String> HONORIFICS = Set.of("Dr", "Ir", "Mr", "Mw", "Ds", "St");
  private static final int MOST = 5;

  private final Set<String> refused = WordTable.of(getClass(), "not-initials.txt").set();

  /** The index behind the initials that begin there; {@code from} where none do. */
  int end(List<Word> words, int from) {
    int at = from;
    while (at - from < MOST
        && at + 1 < words.size()
        && LETTERS.matcher(words.get(at).text()).matches()
        && !HONORIFICS.contains(words.get(at).text())
        && !(words.get(at).text().length() > 1 && words.get(at).functional())
        && words.get(at + 1).gap().equals(".")) {
      at++;
    }
    return at;
  }

  /** How many letters; those of "B.V." and the like count for nothing. */
  int count(List<Word> words, int from, int end) {
    StringBuilder letters = new StringBuilder();
    words.subList(from, end).forEach(word -> letters.append('.').append(word.text()));
    return letters.isEmpty() || refused.contains(letters.substring(1))
        ? 0
        : (int) letters.chars().filter(mark -> mark == '.').count();
  }
}
