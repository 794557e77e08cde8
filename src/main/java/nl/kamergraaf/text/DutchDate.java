package nl.kamergraaf.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Dutch official texts print them: {@code 7 februari 2024}, also with the spaces lost. */
public final class DutchDate {
  /** A day, a month's name (or the start of it) and a year. */
  public static final Pattern PATTERN =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s*(jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?\\s*((?:19|20)\\d{2})"
              + "(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /** The names of the months, January first. */
  public static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  /** The first letters of the months, as {@link #PATTERN} has them. */
  private static final List<String> STARTS =
      MONTHS.stream().map(month -> month.equals("maart") ? month : month.substring(0, 3)).toList();

  private DutchDate() {}

  /** The date that a match of {@link #PATTERN} stands for; empty for a day that no calendar has. */
  public static Optional<LocalDate> of(Matcher match) {
    String name = match.group(2).toLowerCase(Locale.ROOT);
    int month = STARTS.indexOf(name.equals("mrt") ? "maart" : name) + 1;
    return day(Integer.parseInt(match.group(3)), month, Integer.parseInt(match.group(1)));
  }

  /** The day of a year, a month and a day of it; empty for one that no calendar has. */
  public static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number of the month of that name, in small letters; 0 for another word. */
  public static int month(String name) {
    return MONTHS.indexOf(name) + 1;
  }

  /** A day in words: {@code 7 februari 2024}. */
  public static String print(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
