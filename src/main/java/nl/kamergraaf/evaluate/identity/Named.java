package nl.kamergraaf.evaluate.identity;

import java.util.Optional;

/**
 * A name in a header, and whose it is.
 *
 * @param name as printed
 * @param beside the group or the office printed beside it; empty for the title of an office
 * @param year of the day by which it was looked up; 0 for the title of an office
 * @param key of the one entry of the register that fits
 * @param isContradicted whether nobody fits because of the group alone: on that day just one member
 *     of the name sat, for another group
 */
public record Named(
    Role role, String name, String beside, int year, Optional<String> key, boolean isContradicted) {

  /** What the name names. */
  public enum Role {
    /** A member who asked. */
    ASKER,
    /** A member of the government who answered. */
    REPLIER,
    /** An office asked, or answered from. */
    OFFICE
  }

  /** What is counted once: the name with what stands beside it, in one year. */
  Triple triple() {
    return new Triple(name, beside, year);
  }

  /** A name, what stands beside it, and the year. */
  record Triple(String name, String beside, int year) {
    @Override
    public String toString() {
      return name + (beside.isEmpty() ? "" : " (" + beside + ")") + (year == 0 ? "" : " " + year);
    }
  }
}
