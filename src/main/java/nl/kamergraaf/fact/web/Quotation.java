package nl.kamergraaf.fact.web;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.WordEdges;

/**
 * Words between quotation marks.
 *
 * @param start the index of the opening mark
 * @param end the index behind the closing mark
 * @param text the words, without the marks
 */
record Quotation(int start, int end, String text) implements Stretch {
  /** Longer ones are speech, or the closing mark is missing. */
  private static final int LONGEST = 400;

  private static final String OPENING = "«“„‘\"'";
  private static final String CLOSING = "»””’\"'";

  /** The outermost quotations in a text; linear in its length. */
  static List<Quotation> in(String text) {
    List<Quotation> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int kind = OPENING.indexOf(text.charAt(at));
      int close = kind >= 0 && opens(text, at) ? close(text, at, kind) : -1;
      if (close > at + 1) {
        found.add(new Quotation(at, close + 1, text.substring(at + 1, close).strip()));
        at = close;
      }
      at++;
    }
    return found;
  }

  /** An apostrophe or a straight mark opens only in front of a word. */
  private static boolean opens(String text, int at) {
    return text.charAt(at) == '«'
        || (!WordEdges.isInWord(text, at - 1)
            && at + 1 < text.length()
            && !Character.isWhitespace(text.charAt(at + 1)));
  }

  private static int close(String text, int open, int kind) {
    char opening = OPENING.charAt(kind);
    char closing = CLOSING.charAt(kind);
    int depth = 1;
    int last = -1;
    int end = Math.min(text.length(), open + LONGEST);
    for (int at = open + 1; at < end && text.charAt(at) != '\n'; at++) {
      char c = text.charAt(at);
      if (c == closing && closes(text, at)) {
        last = at;
        if (--depth == 0) {
          return at;
        }
      } else if (c == opening && opening != closing && opens(text, at)) {
        depth++;
      }
    }
    return last;
  }

  /** An apostrophe or a straight mark closes only behind a word: not in "auto's". */
  private static boolean closes(String text, int at) {
    return text.charAt(at) == '»' || !WordEdges.isInWord(text, at + 1);
  }
}
