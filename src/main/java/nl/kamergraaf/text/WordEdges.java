package nl.kamergraaf.text;

/** Tells where the letters and digits of a text have an end. */
public final class WordEdges {
  private WordEdges() {}

  /** Whether a letter or digit stands at an index, which may lie outside the text. */
  public static boolean isInWord(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether no letter or digit stands before {@code start}, and none at {@code end}. */
  public static boolean isFree(CharSequence text, int start, int end) {
    return !isInWord(text, start - 1) && !isInWord(text, end);
  }

  /** The letters from an index on, so many at most. */
  public static String lettersFrom(String text, int start, int most) {
    int end = start;
    while (end < text.length() && end - start < most && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** The letters before an index, so many at most. */
  public static String lettersBefore(String text, int end, int most) {
    int start = end;
    while (start > 0 && end - start < most && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }
}
