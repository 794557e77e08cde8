package nl.kamergraaf.fact.entity;

import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.text.WordTable;

/**
 * A word of a passage.
 *
 * @param start the first character's index in the passage
 * @param end the index behind the last character
 * @param text the word
 * @param gap what stands between it and the word before, stripped; empty for the first word
 * @param first whether it is the passage's first word
 */
record Word(int start, int end, String text, String gap, boolean first) {
  static final Set<String> FUNCTION_WORDS = WordTable.of(Word.class, "function-words.txt").set();
  private static final Set<String> APOSTROPHES = Set.of("'", "’", "`", "‘");
  private static final String OPENING = ".?!:;«»“”„\"‘'•\n";

  boolean capital() {
    return Character.isUpperCase(text.charAt(0)) || elided();
  }

  /** Whether it is a place such as 's-Gravenhage, the apostrophe left out. */
  private boolean elided() {
    return text.length() > 2 && text.startsWith("s-") && Character.isUpperCase(text.charAt(2));
  }

  /** Whether nothing but spaces stands between it and the word before. */
  boolean afterSpace() {
    return !first && (gap.isEmpty() || (elided() && APOSTROPHES.contains(gap)));
  }

  boolean afterComma() {
    return gap.equals(",");
  }

  /** Whether a sentence, a title or a list item begins with it. */
  boolean opens() {
    return first || gap.chars().anyMatch(mark -> OPENING.indexOf(mark) >= 0);
  }

  /** Whether it may have its capital from the sentence that it begins, and is no name by itself. */
  boolean functional() {
    return FUNCTION_WORDS.contains(lower());
  }

  /** Whether it is an abbreviation such as NVWA, NZa or I&W: more capitals than small letters. */
  boolean abbreviation() {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && capitals > small && text.length() <= 10;
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }
}
