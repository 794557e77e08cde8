package nl.kamergraaf.fact.citation;

import java.util.Optional;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Stated;

/**
 * The document that cites, by what short forms of citations leave out: print of before 1995 names
 * no session year where its own is meant.
 *
 * @param session its session year's digits
 * @param number its own number in the appendix
 */
record Home(Optional<String> session, Optional<Integer> number) {

  /** A document of which nothing is known. */
  static final Home UNKNOWN = new Home(Optional.empty(), Optional.empty());

  static Home of(HeaderFacts header) {
    return new Home(
        header.sessionYear().map(Stated::value).map(years -> years.replaceAll("\\D", "")),
        header.appendixNumber().map(Stated::value));
  }

  /** The session in which an earlier number of the same appendix was published. */
  Optional<Session> sessionOf(String earlier) {
    boolean before =
        number.isPresent()
            && earlier.matches("\\d{1,5}")
            && Integer.parseInt(earlier) < number.get();
    return before ? session.flatMap(Session::ofDigits) : Optional.empty();
  }
}
