package nl.kamergraaf.text;

import java.util.Locale;

/**
 * A word, a number or a sign of a passage.
 *
 * @param text as printed; a word hyphenated at a line end is whole again
 * @param folded the same in lower case
 * @param start the first character's index in the passage
 * @param end the index behind the last character
 * @param spaced whether white space precedes it, or nothing at all
 */
public record Token(Kind kind, String text, String folded, int start, int end, boolean spaced) {

  /** What a token is, by its characters. */
  public enum Kind {
    /** Letters. */
    WORD,
    /** The digits 0 to 9. */
    NUMBER,
    /** Any other character, by itself. */
    SIGN;

    static Kind of(char c) {
      if (c >= '0' && c <= '9') {
        return NUMBER;
      }
      return Character.isLetter(c) ? WORD : SIGN;
    }
  }

  /** A token whose text leaves out what is printed in it: a hyphen, spaces. */
  public static Token joined(Kind kind, String text, int start, int end, boolean spaced) {
    return new Token(kind, text, text.toLowerCase(Locale.ROOT), start, end, spaced);
  }

  /** Whether it is of that kind. */
  public boolean is(Kind of) {
    return kind == of;
  }

  /** Whether it is a number of so many digits. */
  public boolean hasDigits(int count) {
    return kind == Kind.NUMBER && text.length() == count;
  }
}
