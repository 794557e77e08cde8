package nl.kamergraaf.fact.commitment;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import nl.kamergraaf.fact.DutchDate;
import nl.kamergraaf.fact.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Tells the days that a term names, seen from a day.
 *
 * <p>A year that is not printed is the first in which the term does not lie wholly in the past.
 * "Begin" of a year is its first quarter, "medio" the two quarters in the middle, "eind" the last;
 * of a month they are thirds. Seasons and recesses are those of {@code calendar.txt}.
 */
final class Calendar {
  private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde");
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "een", 1, "één", 1, "twee", 2, "drie", 3, "vier", 4, "vijf", 5, "zes", 6, "acht", 8,
          "tien", 10, "twaalf", 12);

  /** Days; an end that is open is empty. */
  record Interval(Optional<LocalDate> begin, Optional<LocalDate> end) {
    static Interval of(LocalDate begin, LocalDate end) {
      return new Interval(Optional.of(begin), Optional.of(end));
    }
  }

  private record Period(MonthDay first, MonthDay last) {
    Interval in(int year) {
      LocalDate end = last.atYear(last.isBefore(first) ? year + 1 : year);
      return Interval.of(first.atYear(year), end);
    }
  }

  private final Map<String, Period> periods = new LinkedHashMap<>();

  Calendar() {
    for (List<String> row : WordTable.of(getClass(), "calendar.txt").columns()) {
      periods.put(
          row.get(0),
          new Period(MonthDay.parse("--" + row.get(1)), MonthDay.parse("--" + row.get(2))));
    }
  }

  /** The names of the periods. */
  Set<String> periods() {
    return periods.keySet();
  }

  /** The days of a term that was found by the form of that reading in {@code terms.txt}. */
  Optional<Interval> read(String reading, MatchResult term, LocalDate today) {
    return Optional.ofNullable(
        switch (reading) {
          case "within" -> within(term, today);
          case "day" -> day(term, today);
          case "quarter" -> quarter(term, today);
          case "half" -> half(term, today);
          case "part-month" -> partOfMonth(term, today);
          case "before-year-end" ->
              Interval.of(today, LocalDate.of(year(term.group(1), today), 12, 31));
          case "part-year" -> partOfYear(term, today);
          case "period" ->
              placed(lower(term, 1), period(lower(term, 2), term.group(3), today), today);
          case "next-period" -> period(lower(term, 1), null, today);
          case "month" ->
              placed(lower(term, 1), month(lower(term, 2), term.group(3), today), today);
          case "year" -> placed(lower(term, 1), year(year(term.group(2), today)), today);
          default -> null;
        });
  }

  private static @Nullable Interval within(MatchResult term, LocalDate today) {
    Integer count = number(lower(term, 1));
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
    int month = DutchDate.MONTHS.indexOf(lower(term, 2)) + 1;
    int day = Integer.parseInt(term.group(1));
    if (day < 1 || day > Month.of(month).maxLength()) {
      return null;
    }
    MonthDay named = MonthDay.of(month, day);
    boolean passed = named.isBefore(MonthDay.from(today));
    int year =
        term.group(3) == null
            ? today.getYear() + (passed ? 1 : 0)
            : Integer.parseInt(term.group(3));
    LocalDate end = named.atYear(year);
    return lower(term, 0).startsWith("op")
        ? Interval.of(end, end)
        : Interval.of(end.isBefore(today) ? end : today, end);
  }

  private static Interval quarter(MatchResult term, LocalDate today) {
    String which = lower(term, 1);
    int quarter =
        Character.isDigit(which.charAt(0))
            ? Integer.parseInt(which)
            : which.equals("laatste") ? 4 : ORDINALS.indexOf(which) + 1;
    return months(quarter * 3 - 2, 3, term.group(2), today);
  }

  private static Interval half(MatchResult term, LocalDate today) {
    return months(lower(term, 1).equals("eerste") ? 1 : 7, 6, term.group(2), today);
  }

  private static Interval partOfYear(MatchResult term, LocalDate today) {
    String part = lower(term, 1);
    if (part.contains("begin")) {
      return months(1, 3, term.group(2), today);
    }
    return part.contains("eind")
        ? months(10, 3, term.group(2), today)
        : months(4, 6, term.group(2), today);
  }

  private static Interval partOfMonth(MatchResult term, LocalDate today) {
    Interval whole = month(lower(term, 2), term.group(3), today);
    LocalDate first = whole.begin().orElseThrow();
    return switch (lower(term, 1)) {
      case "begin" -> Interval.of(first, first.withDayOfMonth(10));
      case "eind" -> Interval.of(first.withDayOfMonth(21), whole.end().orElseThrow());
      default -> Interval.of(first.withDayOfMonth(11), first.withDayOfMonth(20));
    };
  }

  private Interval period(String name, @Nullable String year, LocalDate today) {
    Period period = periods.getOrDefault(name, new Period(MonthDay.of(1, 1), MonthDay.of(12, 31)));
    if (year != null) {
      return period.in(Integer.parseInt(year));
    }
    Interval thisYear = period.in(today.getYear());
    return thisYear.end().orElseThrow().isBefore(today) ? period.in(today.getYear() + 1) : thisYear;
  }

  private static Interval month(String name, @Nullable String year, LocalDate today) {
    return months(DutchDate.MONTHS.indexOf(name) + 1, 1, year, today);
  }

  /** That many months from the first of a month on. */
  private static Interval months(int first, int count, @Nullable String year, LocalDate today) {
    int in = year(year, today);
    YearMonth last = YearMonth.of(in, first + count - 1);
    if (year == null && last.atEndOfMonth().isBefore(today)) {
      return Interval.of(LocalDate.of(in + 1, first, 1), last.plusYears(1).atEndOfMonth());
    }
    return Interval.of(LocalDate.of(in, first, 1), last.atEndOfMonth());
  }

  private static Interval year(int year) {
    return Interval.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** An interval as a preposition places it: before, after, or in it. */
  private static Interval placed(String preposition, Interval interval, LocalDate today) {
    LocalDate begin = interval.begin().orElseThrow();
    LocalDate end = interval.end().orElseThrow();
    return switch (preposition) {
      case "voor", "vóór" ->
          begin.isAfter(today) ? Interval.of(today, begin.minusDays(1)) : interval;
      case "na" -> new Interval(Optional.of(end.plusDays(1)), Optional.empty());
      case "nog", "later" -> Interval.of(today, end.isBefore(today) ? today : end);
      default -> interval;
    };
  }

  private static int year(@Nullable String printed, LocalDate today) {
    if (printed == null) {
      return today.getYear();
    }
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(printed);
    }
    boolean next =
        printed.toLowerCase(Locale.ROOT).matches("volgend jaar|komend jaar|het komende jaar");
    return next ? today.getYear() + 1 : today.getYear();
  }

  private static @Nullable Integer number(String printed) {
    return Character.isDigit(printed.charAt(0)) ? Integer.valueOf(printed) : NUMBERS.get(printed);
  }

  private static String lower(MatchResult term, int group) {
    String value = term.group(group);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }
}
