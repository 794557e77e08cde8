package nl.kamergraaf.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat or a post, and what is known of its days. That no source states an end does not say that
 * it lasts: it is known up to the last day on which a source attests it, and may have gone on for a
 * term of the chamber.
 */
public sealed interface Tenure permits Person.Membership, Person.Holding {
  /** From the first day to the last, as far as sources state them. */
  Period period();

  /** The first and the last of the days on which a source says that it was held. */
  Period attested();

  /** The days on which it is known to have been held; unknown where no source gives any day. */
  default Period known() {
    return new Period(
        first(period().from(), attested().from(), period().to()),
        first(period().to(), attested().to(), period().from()));
  }

  /** Whether it is known to have been held on that day. */
  default boolean isHeldOn(LocalDate day) {
    return known().surelyContains(day);
  }

  /**
   * The days on which it may have been held: the known ones, and where an end or a beginning is not
   * stated, the days of a term after or before them.
   */
  default Period possible() {
    Period known = known();
    return known.isUnknown()
        ? known
        : known.widened(
            period().from() == null ? Period.TERM_IN_DAYS : 0,
            period().to() == null ? Period.TERM_IN_DAYS : 0);
  }

  private static @Nullable LocalDate first(
      @Nullable LocalDate one, @Nullable LocalDate two, @Nullable LocalDate three) {
    return one != null ? one : two != null ? two : three;
  }
}
