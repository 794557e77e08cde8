package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Running text in which note marks are set off by two private-use characters, so that it can be
 * joined and mended before the marks are lifted out of it.
 */
public final class MarkedText {
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  private static final Pattern SOFT_BREAK = Pattern.compile("\u00AD(\\h*\n)");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}" + OPEN + CLOSE + "]");
  private static final Pattern BLANK = Pattern.compile("[\\p{Zs}&&[^ ]]");

  private MarkedText() {}

  /** A note mark as it stands in marked text. */
  public static String mark(String label) {
    return OPEN + label + CLOSE;
  }

  /** The label of the mark that a text begins with, or empty if it begins with none. */
  public static Optional<String> leadingMark(String marked) {
    int close = marked.indexOf(CLOSE);
    return !marked.isEmpty() && marked.charAt(0) == OPEN && close > 0
        ? Optional.of(marked.substring(1, close))
        : Optional.empty();
  }

  /**
   * A text that came from outside, without the two characters that marks are set off by, without
   * invisible characters, and with a plain space for every other blank; a soft hyphen at a line's
   * end is the hyphen of a broken word.
   */
  public static String clean(String text) {
    String plain = SOFT_BREAK.matcher(text).replaceAll("-$1");
    return BLANK.matcher(INVISIBLE.matcher(plain).replaceAll("")).replaceAll(" ");
  }

  /**
   * The paragraph without its marks, which become the calls of the block; white space is made
   * single.
   */
  public static Block lift(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<NoteCall> calls = new ArrayList<>();
    int i = 0;
    while (i < marked.length()) {
      char c = marked.charAt(i);
      int close = c == OPEN ? marked.indexOf(CLOSE, i) : -1;
      if (close > 0) {
        int end = text.length();
        calls.add(new NoteCall(marked.substring(i + 1, close), end));
        i = close + 1;
      } else {
        if (!isSuperfluous(c, text)) {
          text.append(isBlank(c) ? ' ' : c);
        }
        i++;
      }
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int length = end;
    return Block.text(
        text.substring(0, end),
        calls.stream()
            .map(call -> new NoteCall(call.label(), Math.min(call.offset(), length)))
            .toList());
  }

  private static boolean isSuperfluous(char c, StringBuilder before) {
    boolean space = isBlank(c);
    return c == CLOSE
        || c == OPEN
        || Character.getType(c) == Character.FORMAT
        || (space && (before.isEmpty() || before.charAt(before.length() - 1) == ' '));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
