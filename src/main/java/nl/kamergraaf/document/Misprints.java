package nl.kamergraaf.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends the words that head questions and answers where one letter is wrong, left out, put in or
 * swapped with the next: {@code Vaag 2}, {@code Vagen 2 en 3}, {@code Antword 3}. Only where the
 * line is nothing but the word and numbers: "Graag" and "Dragen" are words of their own.
 */
final class Misprints {
  private static final List<String> HEADS = List.of("Vraag", "Vragen", "Antwoord", "Antwoorden");

  /** A capital word and numbers of questions. */
  private static final Pattern LINE =
      Pattern.compile("(\\p{Lu}\\p{L}{3,10})(\\s*(?:" + NumberList.GRAMMAR + ")\\s*[.:]?)");

  private Misprints() {}

  /** The line with its first word mended; as it is where that is none of these. */
  static String mended(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches() || HEADS.contains(matcher.group(1))) {
      return line;
    }
    String word = matcher.group(1);
    return HEADS.stream()
        .filter(head -> isOneOff(head, word))
        .findFirst()
        .map(head -> head + matcher.group(2))
        .orElse(line);
  }

  /** Whether one change makes the other word of a word. */
  static boolean isOneOff(String word, String other) {
    int from = 0;
    int most = Math.min(word.length(), other.length());
    while (from < most && word.charAt(from) == other.charAt(from)) {
      from++;
    }
    String left = word.substring(from);
    String found = other.substring(from);
    return switch (left.length() - found.length()) {
      case 1 -> left.substring(1).equals(found);
      case -1 -> left.equals(found.substring(1));
      case 0 ->
          left.length() > 0
              && (left.substring(1).equals(found.substring(1))
                  || (left.length() > 1
                      && left.charAt(0) == found.charAt(1)
                      && left.charAt(1) == found.charAt(0)
                      && left.substring(2).equals(found.substring(2))));
      default -> false;
    };
  }
}
