package nl.kamergraaf.check.survey;

import java.util.List;

/**
 * How many observed names lead to the person whose they are.
 *
 * @param role whose names
 * @param form in what form they were looked up
 * @param names how many there are in that form
 * @param missed those that lead to nobody, or to different persons on their first day and their
 *     last
 * @param mistaken those that lead to another person than the full name does
 */
public record Coverage(
    Observed.Role role, Form form, int names, List<String> missed, List<String> mistaken) {

  /** In what form a name is looked up. */
  public enum Form {
    /** As the chamber's list has it. */
    LISTED,
    /** Initials and surname, for those whose initials the list gives. */
    INITIALS,
    /** As documents print it: surname, and group or office where the register knows one. */
    PRINTED,
    /**
     * As listed, counting only persons whom a source other than that list names: the others are in
     * the register because they are in the list, and finding them proves little.
     */
    ELSEWHERE
  }

  public Coverage {
    missed = List.copyOf(missed);
    mistaken = List.copyOf(mistaken);
  }

  /** How many lead to the right person. */
  public int found() {
    return names - missed.size() - mistaken.size();
  }

  /** The share of names found, 1 where there are none. */
  public double share() {
    return names == 0 ? 1 : found() / (double) names;
  }
}
