package nl.kamergraaf.graph;

import java.time.LocalDate;

/**
 * The term for an answer to written questions: three weeks, by the Rules of Procedure of the House
 * of Representatives, article 12.2.
 */
public final class AnswerTerm {
  private static final int WEEKS = 3;

  private AnswerTerm() {}

  /** The last day of the term for questions submitted on that day. */
  public static LocalDate lastDay(LocalDate submitted) {
    return submitted.plusWeeks(WEEKS);
  }
}
