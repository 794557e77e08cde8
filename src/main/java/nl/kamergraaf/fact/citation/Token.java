package nl.kamergraaf.fact.citation;

import java.util.Locale;

/**
 * A word, a number or a sign of a passage.
 *
 * @param text as printed; a word hyphenated at a line end is whole again
 * @param folded the same in lower case
 * @param start the first character's index in the passage
 * @param end the index behind the last character
 * @param spaced whether white space precedes it
 */
record Token(Kind kind, String text, String folded, int start, int end, boolean spaced) {

  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  static Token of(Kind kind, String text, int start, boolean spaced) {
    return joined(kind, text, start, start + text.length(), spaced);
  }

  /** A token whose text leaves out a hyphen that is printed. */
  static Token joined(Kind kind, String text, int start, int end, boolean spaced) {
    return new Token(kind, text, text.toLowerCase(Locale.ROOT), start, end, spaced);
  }

  boolean is(Kind of) {
    return kind == of;
  }

  /** Whether it is a number of so many digits. */
  boolean hasDigits(int count) {
    return kind == Kind.NUMBER && text.length() == count;
  }
}
