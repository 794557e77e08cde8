package nl.kamergraaf.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with the number of a question or an answer, or is nothing else: {@code 2},
 * {@code 2.)}, {@code 2 en 3}, {@code 1 t/m 5}, {@code 2. Wat kost dit?}.
 *
 * @param numbers the numbers, in order
 * @param isAlone whether the line is nothing else
 * @param isMarked whether a stop or a bracket sets the number off
 * @param words where the words begin, an index into the line
 */
record NumberLine(List<Integer> numbers, boolean isAlone, boolean isMarked, int words) {
  private static final Pattern ALONE =
      Pattern.compile("(" + NumberList.GRAMMAR + ")\\s*([.:)]{0,2})");
  private static final Pattern RUN_IN =
      Pattern.compile(
          "(\\d{1,3}(?:\\s*(?:,|\\ben\\b|t/m|tot en"
              + " met|[-–])\\s*\\d{1,3}(?!\\d))*)(?:([.)]{1,2})\\s*|\\s+)(?=\\S)",
          Pattern.DOTALL);

  /**
   * Reads a line.
   *
   * @param due the number that comes next, which tells "1 1" for 11 from a list
   */
  static Optional<NumberLine> of(String line, int due) {
    String text = line.strip();
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      List<Integer> numbers = NumberList.parse(alone.group(1), OptionalInt.of(due));
      return Optional.of(new NumberLine(numbers, true, !alone.group(2).isEmpty(), text.length()));
    }
    Matcher runIn = RUN_IN.matcher(text);
    if (!runIn.lookingAt() || !isSentence(text.substring(runIn.end()))) {
      return Optional.empty();
    }
    List<Integer> numbers = NumberList.parse(runIn.group(1), OptionalInt.of(due));
    return Optional.of(new NumberLine(numbers, false, runIn.group(2) != null, runIn.end()));
  }

  int first() {
    return numbers.getFirst();
  }

  /** Whether the numbers follow each other. */
  boolean isRow() {
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether words begin as a question does, or as the first of its parts: "a. Wat kost dit?". */
  private static boolean isSentence(String words) {
    return words.matches("(?s)a[.)]\\s.*")
        || Character.isUpperCase(words.charAt(0))
        || "«‘“\"'’".indexOf(words.charAt(0)) >= 0;
  }
}
