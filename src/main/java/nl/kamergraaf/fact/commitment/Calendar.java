package nl.kamergraaf.fact.commitment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import nl.kamergraaf.text.DutchDate;
import nl.kamergraaf.text.Numerals;
import nl.kamergraaf.text.Ordinals;
import org.jspecify.annotations.Nullable;

/**
 * Tells the days that a term names, seen from a day.
 *
 * <p>A year that is not printed is the first in which the term does not lie wholly in the past.
 * "Begin" of a year is its first quarter, "medio" the two quarters in the middle, "eind" the last;
 * of a month they are thirds. Seasons and recesses are those of {@link Seasons}.
 */
final class Calendar {
  private final Seasons seasons = new Seasons();

  /** The names of the periods of the year. */
  Set<String> periods() {
    return seasons.names();
  }

  /** The days of a term that was found by the form of that reading in {@code terms.txt}. */
  Optional<Interval> read(String reading, MatchResult term, LocalDate today) {
    return Optional.ofNullable(
        switch (reading) {
          case "within" -> within(term, today);
          case "day" -> day(term, today);
          case "quarter" -> quarter(term, today);
          case "half" ->
              Interval.months(
                  lower(term, 1).equals("eerste") ? 1 : 7, 6, year(term, 2, today), today);
          case "part-month" -> partOfMonth(term, today);
          case "before-year-end" ->
              Interval.of(today, LocalDate.of(thisYear(term, 1, today), 12, 31));
          case "part-year" -> partOfYear(term, today);
          case "period" ->
              seasons.of(lower(term, 2), year(term, 3, today), today).placed(lower(term, 1), today);
          case "next-period" -> seasons.of(lower(term, 1), null, today);
          case "month" -> month(term, today).placed(lower(term, 1), today);
          case "year" -> Interval.year(thisYear(term, 2, today)).placed(lower(term, 1), today);
          case "coming" -> coming(term, today);
          default -> null;
        });
  }

  private static @Nullable Interval within(MatchResult term, LocalDate today) {
    Integer count = Numerals.number(lower(term, 1)).orElse(null);
    if (count == null) {
      return null;
    }
    return Interval.of(
        today,
        switch (lower(term, 2)) {
          case "dagen" -> today.plusDays(count);
          case "week", "weken" -> today.plusWeeks(count);
          case "jaar" -> today.plusYears(count);
          default -> today.plusMonths(count);
        });
  }

  private static @Nullable Interval day(MatchResult term, LocalDate today) {
    int month = DutchDate.month(lower(term, 2));
    int day = Integer.parseInt(term.group(1));
    if (day < 1 || day > Month.of(month).maxLength()) {
      return null;
    }
    MonthDay named = MonthDay.of(month, day);
    Integer printed = year(term, 3, today);
    boolean passed = named.isBefore(MonthDay.from(today));
    LocalDate end = named.atYear(printed == null ? today.getYear() + (passed ? 1 : 0) : printed);
    String words = lower(term, 0);
    if (words.startsWith("vanaf")) {
      return new Interval(Optional.of(end), Optional.empty());
    }
    boolean before = words.startsWith("v") || words.startsWith("uiterlijk");
    return Interval.of(before && end.isAfter(today) ? today : end, end);
  }

  private static Interval quarter(MatchResult term, LocalDate today) {
    String which = lower(term, 1);
    int quarter =
        Character.isDigit(which.charAt(0))
            ? Integer.parseInt(which)
            : which.equals("laatste") ? 4 : Ordinals.number(which).orElseThrow();
    return Interval.months(quarter * 3 - 2, 3, year(term, 2, today), today);
  }

  private static Interval partOfYear(MatchResult term, LocalDate today) {
    String part = lower(term, 1);
    Integer year = year(term, 2, today);
    if (part.contains("begin")) {
      return Interval.months(1, 3, year, today);
    }
    return part.contains("eind")
        ? Interval.months(10, 3, year, today)
        : Interval.months(4, 6, year, today);
  }

  private static Interval partOfMonth(MatchResult term, LocalDate today) {
    Interval whole = month(term, today);
    LocalDate first = whole.begin().orElseThrow();
    return switch (lower(term, 1)) {
      case "begin" -> Interval.of(first, first.withDayOfMonth(10));
      case "eind" -> Interval.of(first.withDayOfMonth(21), whole.end().orElseThrow());
      default -> Interval.of(first.withDayOfMonth(11), first.withDayOfMonth(20));
    };
  }

  private static Interval month(MatchResult term, LocalDate today) {
    int month = DutchDate.month(lower(term, 2));
    return Interval.months(month, 1, year(term, 3, today), today);
  }

  /** This week or month, from today on, or the next one. */
  private static Interval coming(MatchResult term, LocalDate today) {
    boolean thisOne = lower(term, 1).equals("deze");
    if (lower(term, 2).equals("week")) {
      LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      return thisOne
          ? Interval.of(today, sunday)
          : Interval.of(sunday.plusDays(1), sunday.plusDays(7));
    }
    YearMonth month = YearMonth.from(today).plusMonths(thisOne ? 0 : 1);
    return Interval.of(thisOne ? today : month.atDay(1), month.atEndOfMonth());
  }

  private static int thisYear(MatchResult term, int group, LocalDate today) {
    Integer year = year(term, group, today);
    return year == null ? today.getYear() : year;
  }

  /** The year that a group of the term names, if it names one. */
  private static @Nullable Integer year(MatchResult term, int group, LocalDate today) {
    String printed = lower(term, group);
    if (printed.isEmpty()) {
      return null;
    }
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.valueOf(printed);
    }
    boolean next = printed.matches("volgend jaar|komend jaar|het komende jaar");
    return next ? today.getYear() + 1 : today.getYear();
  }

  private static String lower(MatchResult term, int group) {
    String value = term.group(group);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }
}
