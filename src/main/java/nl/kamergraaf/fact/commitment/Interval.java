package nl.kamergraaf.fact.commitment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last; an end that is open is empty. */
record Interval(Optional<LocalDate> begin, Optional<LocalDate> end) {
  static Interval of(LocalDate begin, LocalDate end) {
    return new Interval(Optional.of(begin), Optional.of(end));
  }

  static Interval year(int year) {
    return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * That many months from the first of a month on: of the year, or where none is named of the first
   * in which they do not lie wholly in the past.
   */
  static Interval months(int first, int count, @Nullable Integer year, LocalDate today) {
    int in = year == null ? today.getYear() : year;
    YearMonth last = YearMonth.of(in, first + count - 1);
    if (year == null && last.atEndOfMonth().isBefore(today)) {
      return of(LocalDate.of(in + 1, first, 1), last.plusYears(1).atEndOfMonth());
    }
    return of(LocalDate.of(in, first, 1), last.atEndOfMonth());
  }

  /** The days as a preposition places them: before, after, or in these, seen from a day. */
  Interval placed(String preposition, LocalDate today) {
    LocalDate first = begin.orElseThrow();
    LocalDate last = end.orElseThrow();
    return switch (preposition) {
      case "voor", "vóór" -> first.isAfter(today) ? of(today, first.minusDays(1)) : this;
      case "na" -> new Interval(Optional.of(last.plusDays(1)), Optional.empty());
      case "nog", "later" -> of(today, last.isBefore(today) ? today : last);
      default -> this;
    };
  }
}
