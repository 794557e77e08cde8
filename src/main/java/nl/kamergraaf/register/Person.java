package nl.kamergraaf.register;

import java.util.List;

/**
 * Someone who asked or answered.
 *
 * @param givenName first name; empty where no source gives it
 * @param initials with dots, {@code M.H.P.}; empty where no source gives them
 * @param surnames every form of the surname, with its prefix: {@code van Eijk}, {@code van
 *     Eijk-Nagel}
 * @param asked from the first to the last day on which the chamber's data lists the person as asker
 * @param addressed the same, as addressee
 */
public record Person(
    Entry entry,
    String givenName,
    String initials,
    List<String> surnames,
    List<Membership> memberships,
    List<Holding> holdings,
    Period asked,
    Period addressed) {

  /** Copies the lists. */
  public Person {
    surnames = List.copyOf(surnames);
    memberships = List.copyOf(memberships);
    holdings = List.copyOf(holdings);
  }

  /** The person's key. */
  public String key() {
    return entry.key();
  }

  /**
   * A seat in a parliamentary group.
   *
   * @param group the group's key
   * @param period from the first day to the last, as far as sources state them
   * @param attested the first and the last of the days on which a source says that it was held
   */
  public record Membership(String group, Period period, Period attested) implements Tenure {}

  /**
   * A post in a government.
   *
   * @param office the office's key
   * @param period from the first day to the last, as far as sources state them
   * @param attested the first and the last of the days on which a source says that it was held
   */
  public record Holding(String office, Period period, Period attested) implements Tenure {}
}
