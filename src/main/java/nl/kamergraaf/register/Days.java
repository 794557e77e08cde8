package nl.kamergraaf.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A span of days with both ends, both included. */
record Days(LocalDate from, LocalDate to) {
  /** The days of a period; an open end is one far away. */
  static Days of(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return new Days(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
  }

  boolean overlaps(Days other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** How many days both have. */
  long sharedWith(Days other) {
    return overlaps(other)
        ? new Days(
                from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to)
            .length()
        : 0;
  }

  long length() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** What is left of these days without the others. */
  List<Days> without(Days other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Days> left = new ArrayList<>();
    if (from.isBefore(other.from)) {
      left.add(new Days(from, other.from.minusDays(1)));
    }
    if (to.isAfter(other.to)) {
      left.add(new Days(other.to.plusDays(1), to));
    }
    return left;
  }
}
