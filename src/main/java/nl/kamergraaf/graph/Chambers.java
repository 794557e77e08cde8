package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The Houses of Representatives by the day on which each sat for the first time. */
final class Chambers {
  private static final NavigableSet<LocalDate> FIRST_DAYS =
      new TreeSet<>(
          Stream.of(
                  "1981-06-10",
                  "1982-09-16",
                  "1986-06-03",
                  "1989-09-14",
                  "1994-05-17",
                  "1998-05-19",
                  "2002-05-23",
                  "2003-01-30",
                  "2006-11-30",
                  "2010-06-17",
                  "2012-09-20",
                  "2017-03-23",
                  "2021-03-31",
                  "2023-12-06",
                  "2025-11-12")
              .map(LocalDate::parse)
              .toList());

  private Chambers() {}

  /** The year in which the chamber of that day began; the day's own year before all of them. */
  static int began(LocalDate day) {
    LocalDate first = FIRST_DAYS.floor(day);
    return first == null ? day.getYear() : first.getYear();
  }
}
