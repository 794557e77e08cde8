package nl.kamergraaf.fact.header;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session year of parliament, which begins on the third Tuesday of September (Constitution,
 * article 65).
 *
 * @param first the calendar year in which it begins
 */
record SessionYear(int first) {
  private static final Pattern PRINTED =
      Pattern.compile("(\\d{4})\\s*[–/-]\\s*(?:\\d{2})?(\\d{2})");

  /**
   * Numbers of the Aanhangsel start anew with the session; a few weeks in, this many have not been
   * given out.
   */
  private static final int NOT_YET_REACHED = 800;

  private static final int WEEKS_OF_OLD_NUMBERS = 6;

  /** The session year of a print such as {@code 2023–2024} or {@code 2022/23}. */
  static Optional<SessionYear> parse(String printed) {
    Matcher matcher = PRINTED.matcher(printed);
    return matcher.find()
        ? Optional.of(new SessionYear(Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  /**
   * The session year in which an answer with this number was received on this day.
   *
   * <p>Answers to questions of the old session still get numbers of its series for some weeks.
   */
  static SessionYear of(LocalDate received, int number) {
    LocalDate opening = opening(received.getYear());
    boolean isNew = !received.isBefore(opening);
    boolean isOldSeries =
        received.isBefore(opening.plusWeeks(WEEKS_OF_OLD_NUMBERS)) && number > NOT_YET_REACHED;
    return new SessionYear(isNew && !isOldSeries ? received.getYear() : received.getYear() - 1);
  }

  private static LocalDate opening(int year) {
    return LocalDate.of(year, Month.SEPTEMBER, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
  }

  /** As in ids: {@code 20232024}. */
  String digits() {
    return first + "" + (first + 1);
  }

  /** As {@code 2023-2024}. */
  @Override
  public String toString() {
    return first + "-" + (first + 1);
  }
}
