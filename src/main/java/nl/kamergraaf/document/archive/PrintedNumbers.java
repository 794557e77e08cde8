package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of questions and answers as they stand in running text, where conversion did not part
 * what they number: {@code Ja. 2 en 3 Dat is bekend.}, and in scans {@code 2 e n 3}, {@code t / m
 * 5}.
 */
final class PrintedNumbers {
  /** So many numbers of questions may be lost between two answers, or behind the last question. */
  static final int LARGEST_GAP = 3;

  private static final String AND = "(?: ?, ?(?:e ?n )?| e ?n ?| ?t ?/ ?m ?| tot en met )";

  /** A question or an answer begins with a capital, maybe in quotation marks. */
  private static final String WORDS = "(?=[«“\"(]?\\p{Lu}[\\p{Ll} ])";

  /** The numbers of an item before its first word, behind a full sentence or at the start. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[.?!»”)] )(?<!\\b(?:nrs?|art|blz|pag|lid|p)\\. ))((\\d{1,2})(?:"
              + AND
              + "\\d{1,2}(?!\\d))*)[.)]? "
              + WORDS);

  /** What goes on with a list of which conversion took the first number alone. */
  private static final Pattern REST =
      Pattern.compile("^(?:" + AND + "\\d{1,2}(?!\\d))+[.)]?(?: " + WORDS + "|$)");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

  private static final Pattern RANGE = Pattern.compile("(?:t ?/ ?m|tot en met) ?$");

  private PrintedNumbers() {}

  /** The labels of a text; group 1 has the numbers, group 2 the first of them. */
  static Matcher in(String text) {
    return LABEL.matcher(text);
  }

  /**
   * Where the words begin behind the rest of a list, at the start of a text; 0 if there is none.
   */
  static int rest(String text) {
    String padded = text.startsWith(",") || text.startsWith(" ") ? text : " " + text;
    Matcher rest = REST.matcher(padded);
    return rest.find() ? rest.end() - (padded.length() - text.length()) : 0;
  }

  /** A list with its letters together: {@code 2 en 3}. */
  static String together(String printed) {
    return printed
        .replaceAll("e ?n", " en ")
        .replaceAll("t ?/ ?m", " t/m ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The highest number of a question among the parts; 0 if none has one. */
  static int highestAsked(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.kind() == Part.Kind.QUESTION)
        .mapToInt(part -> last(part.numbers()))
        .max()
        .orElse(0);
  }

  /** All of them, "t/m" unfolded. */
  static List<Integer> all(String numbers) {
    List<Integer> all = new ArrayList<>();
    for (Matcher number = DIGITS.matcher(numbers); number.find(); ) {
      int to = Integer.parseInt(number.group());
      boolean isRange =
          !all.isEmpty() && RANGE.matcher(numbers.substring(0, number.start())).find();
      for (int n = isRange ? all.getLast() + 1 : to; n <= to; n++) {
        all.add(n);
      }
    }
    return all;
  }

  static int first(String numbers) {
    Matcher first = DIGITS.matcher(numbers);
    return first.find() ? Integer.parseInt(first.group()) : 0;
  }

  static int last(String numbers) {
    int last = 0;
    for (Matcher number = DIGITS.matcher(numbers); number.find(); ) {
      last = Integer.parseInt(number.group());
    }
    return last;
  }
}
