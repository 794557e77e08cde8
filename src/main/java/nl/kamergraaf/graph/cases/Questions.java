package nl.kamergraaf.graph.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamergraaf.register.Spelling;

/**
 * What tells one set of questions from another: the day they were put, what about, by whom.
 *
 * @param subject the subject line in the form in which subjects are compared
 */
record Questions(LocalDate submitted, String subject, List<Member> askers) {
  private static final Pattern ABOUT = Pattern.compile("^over (?=\\S)");

  Questions {
    askers = List.copyOf(askers);
  }

  /**
   * Two subject lines are the same if they are letter for letter and digit for digit; case,
   * accents, quotation marks, other punctuation, spaces lost at line ends and an "over" before it
   * all don't count. A word more or less does: the same member may ask two ministries the same on
   * one day.
   */
  static Questions of(LocalDate submitted, String subject, List<Member> askers) {
    String folded = ABOUT.matcher(Spelling.fold(subject)).replaceFirst("").replace(" ", "");
    return new Questions(submitted, folded, askers);
  }

  /** Under what they are looked up: all but the askers, whose names have several forms. */
  record Key(LocalDate submitted, String subject) {}

  Key key() {
    return new Key(submitted, subject);
  }

  boolean sameAs(Questions other) {
    return key().equals(other.key()) && Member.same(askers, other.askers);
  }
}
