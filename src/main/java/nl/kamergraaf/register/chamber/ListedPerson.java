package nl.kamergraaf.register.chamber;

/**
 * A person in the chamber's list, with what is used of it.
 *
 * @param guid the entry's key
 * @param number the chamber's number of the person; empty where there is none
 * @param initials with stops
 * @param calledBy the first name the person goes by
 * @param surname with its prefix
 * @param isMember whether the person sits in the chamber by the list
 * @see <a href="https://opendata.tweedekamer.nl/documentatie/persoon">Persoon</a>
 */
public record ListedPerson(
    String guid,
    String number,
    String initials,
    String calledBy,
    String surname,
    boolean isMember) {

  /** First name, or initials where there is none, and surname. */
  public String name() {
    return ((calledBy.isEmpty() ? initials : calledBy) + " " + surname).strip();
  }
}
