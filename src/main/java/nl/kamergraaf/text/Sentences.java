package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Splits Dutch text into sentences.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark with what closes behind it, where
 * a capital, an opening mark or the end of the paragraph follows, also without a space; not behind
 * an abbreviation or an initial. Thread-safe; linear in the length of the text.
 */
public final class Sentences {
  private static final List<String> ABBREVIATIONS =
      WordTable.of(Sentences.class, "abbreviations.txt").lines();
  private static final Set<String> NEVER_LAST =
      ABBREVIATIONS.stream()
          .filter(word -> !word.startsWith("!"))
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST_WORD = 12;

  private Sentences() {}

  /** Where the sentences of {@code text} stand, without the spaces around them. */
  public static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if (mark == '\n') {
        add(sentences, text, start, i);
        start = i + 1;
      } else if (".?!".indexOf(mark) >= 0) {
        int end = closing(text, i + 1);
        if (ends(text, i, end)) {
          add(sentences, text, start, end);
          start = end;
        }
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
  }

  /** The index behind the quotation marks and brackets that close at {@code at}. */
  private static int closing(String text, int at) {
    int end = at;
    while (end < text.length() && "»”’')]\"".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean ends(String text, int mark, int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next >= text.length() || text.charAt(next) == '\n') {
      return true;
    }
    char following = text.charAt(next);
    boolean opens = Character.isUpperCase(following) || "«“‘(–-•".indexOf(following) >= 0;
    boolean digit = Character.isDigit(following) && next > end;
    if (text.charAt(mark) != '.') {
      return opens || digit;
    }
    boolean aside = following == '(' || digit;
    return (opens || digit) && !abbreviated(text, mark, aside);
  }

  private static boolean abbreviated(String text, int stop, boolean asideFollows) {
    int start = stop;
    while (start > 0 && stop - start <= LONGEST_WORD && wordCharacter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.matches("(?:\\p{Lu}\\.)*\\p{Lu}");
    String lower = word.toLowerCase(Locale.ROOT);
    return initial
        || NEVER_LAST.contains(lower)
        || (asideFollows && ABBREVIATIONS.contains("!" + lower));
  }

  private static boolean wordCharacter(char character) {
    return Character.isLetter(character) || character == '.';
  }
}
