package nl.kamergraaf.text;

import java.util.Locale;

/** What capital letters tell of words. */
public final class Capitals {
  private Capitals() {}

  /**
   * Whether a capital stands behind a small letter: where a bad conversion lost the space between
   * two words, as in {@code deWet}.
   *
   * @param at the capital's index, above 0
   */
  public static boolean isBehindSmall(CharSequence text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
  }

  /** Whether a word of more than one character has no small letter: {@code BIG}, {@code A2}. */
  public static boolean isAll(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
