package nl.kamergraaf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The question numbers in a heading: {@code 3}, {@code 6 en 7}, {@code 3, 4 en 5}, {@code 2 t/m 6},
 * {@code 4, 5, 7 en 8}, {@code 1 2 3}, {@code 2a}, {@code 1 en vraag 3}.
 *
 * <p>A number that the printer split ({@code 1 1} for 11, {@code 5 3} for 53) is one number where
 * that is the one that was due.
 */
final class NumberList {
  /** What a list of question numbers may be made of. */
  static final String GRAMMAR =
      "\\(?\\d{1,3}[a-z]?(?:(?:\\s*(?:,\\s*en|,|;|/|&|\\+|\\ben\\b|\\bof\\b|t/m|tot en met|[-–])\\s*|\\s+)"
          + "(?:(?:op\\s+)?(?:de\\s+)?vra(?:ag|gen)\\s+)?\\d{1,3}[a-z]?)*\\)?";

  private static final Pattern STEP = Pattern.compile("(\\d{1,3})[a-z]?|(t/m|tot en met|[-–])");
  private static final int LONGEST_RANGE = 200;

  private NumberList() {}

  /**
   * The numbers of a list in the {@link #GRAMMAR}.
   *
   * @param due the number that would come next if the heading held just one
   */
  static List<Integer> parse(String printed, OptionalInt due) {
    String digits = printed.strip().replaceFirst("^(\\d)\\s(\\d)$", "$1$2");
    if (due.isPresent() && digits.equals(Integer.toString(due.getAsInt()))) {
      return List.of(due.getAsInt());
    }
    List<Integer> numbers = new ArrayList<>();
    boolean range = false;
    for (Matcher step = STEP.matcher(printed); step.find(); ) {
      if (step.group(2) != null) {
        range = true;
        continue;
      }
      int number = Integer.parseInt(step.group(1));
      int from = range && !numbers.isEmpty() ? numbers.getLast() + 1 : number;
      if (number - from > LONGEST_RANGE) {
        from = number;
      }
      IntStream.rangeClosed(Math.min(from, number), number).forEach(numbers::add);
      range = false;
    }
    return numbers.stream().distinct().toList();
  }
}
