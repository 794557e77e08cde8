package nl.kamergraaf.fact.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.text.Capitals;

/**
 * A word of a passage; "deWet" of a badly converted text is two.
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

  /** Cuts a text into words of letters, digits, hyphens and apostrophes; linear in its length. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int behind = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      boolean spaced =
          at > behind && at - behind <= WIDEST_GAP && text.substring(behind, at).isBlank();
      words.add(new Word(at, end, text.substring(at, end), spaced));
      behind = end;
      at = end;
    }
    return words;
  }

  private static int end(String text, int start) {
    int at = start + 1;
    while (at < text.length() && continues(text, at)) {
      at++;
    }
    return at;
  }

  /** "8EVRM" of a badly converted text is a number and a name; "5G" is a word. */
  private static boolean behindNumber(String text, int at) {
    return Character.isDigit(text.charAt(at - 1))
        && Character.isUpperCase(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean continues(String text, int at) {
    char c = text.charAt(at);
    boolean newWord = Capitals.isBehindSmall(text, at);
    boolean joint =
        "-‐‑’'".indexOf(c) >= 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 1));
    return (Character.isLetterOrDigit(c) && !newWord && !behindNumber(text, at)) || joint;
  }
}
