package nl.kamergraaf.fact.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.text.Capitals;
import nl.kamergraaf.text.Tokeniser;

/**
 * A word of a passage, as laws are named by it.
 *
 * @param spaced whether white space, and nothing else, lies between it and the word before
 */
record Word(int start, int end, String text, boolean spaced) {

  private static final int WIDEST_GAP = 4;

  String folded() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether it is all capitals: BIG, ADL. */
  boolean isAcronym() {
    return Capitals.isAll(text) && isCapitalised();
  }

  /** The words of a text; linear in its length. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Tokeniser.TERMS.cut(
        text,
        (behind, start, end) -> {
          boolean spaced =
              start > behind
                  && start - behind <= WIDEST_GAP
                  && text.substring(behind, start).isBlank();
          words.add(new Word(start, end, text.substring(start, end), spaced));
        });
    return words;
  }
}
