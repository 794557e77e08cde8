package nl.kamergraaf.fact.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.DutchDate;

/**
 * A date in Dutch words or in digits.
 *
 * @param start where it, or the "d.d." before it, starts
 * @param date the day; empty where the day or the year is not printed
 */
record PrintedDate(int start, int end, Optional<LocalDate> date) implements Stretch {
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?:d\\.?d\\.?\\s?)?(?:\\b(\\d{1,2})\\s?)?\\b(\\p{L}{3,10}\\.?)(?:,?\\s?((?:19|20)\\d\\d)\\b)?");

  /** "May 3, 2021". */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(\\p{L}{3,10}\\.?)\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)\\b");

  /** The names of the months in English that differ from the Dutch, at their places. */
  private static final List<String> ENGLISH =
      List.of(
          "january",
          "february",
          "march",
          "",
          "may",
          "june",
          "july",
          "august",
          "",
          "october",
          "",
          "");

  private static final Pattern IN_DIGITS =
      Pattern.compile(
          "\\b(?:((?:19|20)\\d\\d)-(\\d{2})-(\\d{2})|(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d))\\b");

  /** The dates in a text, in their order; linear in its length. */
  static List<PrintedDate> in(String text) {
    List<PrintedDate> found = new ArrayList<>();
    Matcher words = IN_WORDS.matcher(text);
    int at = 0;
    while (at < text.length() && words.find(at)) {
      Optional<PrintedDate> date = inWords(words);
      date.ifPresent(found::add);
      at = date.isPresent() ? words.end() : Math.max(words.end(2), at + 1);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    while (monthFirst.find()) {
      inEnglish(monthFirst).ifPresent(found::add);
    }
    Matcher digits = IN_DIGITS.matcher(text);
    while (digits.find()) {
      inDigits(digits).ifPresent(found::add);
    }
    // Of two that start at the same place the longer one is meant: "May 3, 2021".
    found.sort(Comparator.comparingInt(PrintedDate::start).thenComparingInt(d -> -d.end));
    return withoutOverlaps(found);
  }

  /** In "2024-01-05 mei 2023" the day may be taken for that of either; the first date has it. */
  private static List<PrintedDate> withoutOverlaps(List<PrintedDate> sorted) {
    List<PrintedDate> apart = new ArrayList<>();
    for (PrintedDate date : sorted) {
      if (apart.isEmpty() || apart.getLast().end <= date.start) {
        apart.add(date);
      }
    }
    return apart;
  }

  private static Optional<PrintedDate> inWords(Matcher words) {
    String day = words.group(1);
    String year = words.group(3);
    int month = month(words.group(2), day != null && year != null);
    if (month == 0 || (day == null && year == null)) {
      return Optional.empty();
    }
    Optional<LocalDate> date =
        day == null || year == null
            ? Optional.empty()
            : DutchDate.day(Integer.parseInt(year), month, Integer.parseInt(day));
    return Optional.of(new PrintedDate(words.start(), words.end(), date));
  }

  private static Optional<PrintedDate> inEnglish(Matcher words) {
    int month = month(words.group(1), false);
    return month == 0
        ? Optional.empty()
        : DutchDate.day(number(words, 3), month, number(words, 2))
            .map(d -> new PrintedDate(words.start(), words.end(), Optional.of(d)));
  }

  private static Optional<PrintedDate> inDigits(Matcher digits) {
    Optional<LocalDate> date =
        digits.group(1) != null
            ? DutchDate.day(number(digits, 1), number(digits, 2), number(digits, 3))
            : DutchDate.day(number(digits, 6), number(digits, 5), number(digits, 4));
    return date.map(d -> new PrintedDate(digits.start(), digits.end(), Optional.of(d)));
  }

  private static int number(Matcher digits, int group) {
    return Integer.parseInt(digits.group(group));
  }

  /** The month's number, or 0. Between a day and a year a letter may be missing ("oktber"). */
  private static int month(String word, boolean surely) {
    String folded = word.toLowerCase(Locale.ROOT).replace(".", "");
    int exact = Math.max(DutchDate.month(folded), ENGLISH.indexOf(folded) + 1);
    return exact > 0 ? exact : likeAMonth(folded, word.endsWith("."), surely);
  }

  private static int likeAMonth(String folded, boolean point, boolean surely) {
    for (String month : DutchDate.MONTHS) {
      boolean shortened = point && folded.length() >= 3 && month.startsWith(folded);
      if (shortened || (surely && lacksOneLetter(folded, month))) {
        return DutchDate.month(month);
      }
    }
    return 0;
  }

  private static boolean lacksOneLetter(String word, String month) {
    if (word.length() < 4 || Math.abs(word.length() - month.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(word.length(), month.length())
        && word.charAt(same) == month.charAt(same)) {
      same++;
    }
    String shorter = word.length() <= month.length() ? word : month;
    String longer = shorter.equals(word) ? month : word;
    int skip = shorter.length() == longer.length() ? 1 : 0;
    return same + skip <= shorter.length()
        && longer.substring(same + 1).equals(shorter.substring(same + skip));
  }
}
