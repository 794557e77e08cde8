package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.text.Capitals;
import nl.kamergraaf.text.WordTable;

/** Splits a passage into words, also where a bad conversion lost the space before a capital. */
final class Words {
  private static final Set<String> GLUED =
      Stream.concat(
              WordTable.of(Words.class, "glue.txt").lines().stream(),
              WordTable.of(Words.class, "heads.txt").map().keySet().stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final String INNER = "-'’.&+/*¨´";

  /** What is tied to the name of its mover: "motie-Van Dalen". */
  static final Set<String> LEADS_WITH_HYPHEN = Set.of("motie", "moties", "amendement");

  private Words() {}

  /** The words of {@code text}, in linear time. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      int seam = seam(text, at, end);
      while (seam > 0) {
        add(words, text, at, seam);
        at = seam;
        seam = seam(text, at, end);
      }
      add(words, text, at, end);
      at = end;
    }
    return words;
  }

  private static void add(List<Word> words, String text, int start, int end) {
    int before = words.isEmpty() ? start : words.getLast().end();
    String gap = text.substring(before, start);
    String marks = gap.indexOf('\n') >= 0 ? "\n" : gap.strip();
    words.add(new Word(start, end, text.substring(start, end), marks, words.isEmpty()));
  }

  private static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length() && (letter(text, end) || inner(text, end))) {
      boolean tie = text.charAt(end) == '-' && Character.isUpperCase(text.charAt(end + 1));
      if (tie && LEADS_WITH_HYPHEN.contains(text.substring(start, end))) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean letter(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /**
   * Whether a mark stands inside a word: not the full stop between two sentences, nor a slash
   * between words.
   */
  private static boolean inner(String text, int at) {
    if (INNER.indexOf(text.charAt(at)) < 0 || at + 1 >= text.length() || !letter(text, at + 1)) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '.' ->
          !(Character.isUpperCase(after) && (!Character.isUpperCase(before) || over(text, at)));
      case '/' -> Character.isUpperCase(before) && Character.isLowerCase(after);
      default -> true;
    };
  }

  /** Whether a sentence ends behind an abbreviation: "de NZN.De directie". */
  private static boolean over(String text, int at) {
    boolean letters =
        at > 2 && Character.isUpperCase(text.charAt(at - 2)) && text.charAt(at - 3) != '.';
    return letters && at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
  }

  /** Where a word that was glued to the next one ends, or 0. */
  private static int seam(String text, int start, int end) {
    for (int i = start + 1; i < Math.min(end, start + 16); i++) {
      if (Capitals.isBehindSmall(text, i) && GLUED.contains(text.substring(start, i))) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Whether the letters before {@code at}, back to a space, are a word that may be glued to the
   * next one.
   */
  static boolean gluedBefore(String text, int at) {
    int start = at;
    while (start > 0 && at - start <= 16 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < at && GLUED.contains(text.substring(start, at));
  }
}
