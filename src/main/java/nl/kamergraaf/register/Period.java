package nl.kamergraaf.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A span of days, both ends included; a missing end is one that no source states. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  static final Period UNKNOWN = new Period(null, null);

  /** How long a chamber sits at most. */
  static final int TERM_IN_DAYS = 4 * 366;

  /** A span whose ends are in order or missing. */
  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /** Whether no source states an end or a beginning. */
  public boolean isUnknown() {
    return from == null && to == null;
  }

  /**
   * Whether the day lies in the span; a missing end is taken as open, but a wholly unknown span
   * contains nothing.
   */
  public boolean contains(LocalDate day) {
    return !isUnknown()
        && (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to));
  }

  /** Whether both ends are stated and the day lies between them. */
  public boolean surelyContains(LocalDate day) {
    return from != null && to != null && contains(day);
  }

  /** The same span, its stated ends moved outwards by so many days. */
  Period widened(int before, int after) {
    return new Period(
        from == null ? null : from.minusDays(before), to == null ? null : to.plusDays(after));
  }
}
