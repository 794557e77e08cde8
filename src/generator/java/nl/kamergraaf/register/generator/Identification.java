package nl.kamergraaf.register.generator;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.register.Spelling;

/**
 * Finds whom a list of members or ministers means among the persons met so far.
 *
 * <p>Beside the surname, days and group decide: initials alone, or a first name that a list has
 * from elsewhere, may be a namesake's. Who is known to have sat for other groups only is nobody's
 * match. The rules, each asked where those before it leave nobody or several:
 *
 * <ol>
 *   <li>active on the same days, with the same initials
 *   <li>active on the same days, with the same first initial, or where none is known
 *   <li>of those, the one known to be of the same group
 *   <li>active within a generation, with the same first name
 *   <li>active within a generation, with the same initials
 *   <li>active within a generation, with the same first initial, and known to be of the same group
 * </ol>
 *
 * <p>Same first name and same initials together outweigh a change of party.
 */
final class Identification {
  private final Namesakes met;

  Identification(Namesakes met) {
    this.met = met;
  }

  /** The one person met so far who is meant, if there is just one. */
  Optional<PersonDraft> of(Sitting sitting) {
    List<PersonDraft> bearers =
        met.all().stream()
            .filter(person -> bears(person, sitting))
            .filter(person -> isPossible(person, sitting))
            .toList();
    Predicate<PersonDraft> initials = person -> sameInitials(person, sitting);
    Predicate<PersonDraft> beginning = person -> sameBeginning(person, sitting);
    Predicate<PersonDraft> given = person -> sameGiven(person, sitting);
    Predicate<PersonDraft> part = person -> samePart(person, sitting);
    Predicate<PersonDraft> then = sitting::overlaps;
    Predicate<PersonDraft> near = sitting::isNear;
    return Stream.of(
            then.and(initials),
            then.and(beginning),
            then.and(beginning).and(part),
            near.and(given),
            near.and(initials),
            near.and(beginning).and(part))
        .flatMap(rule -> one(bearers, rule).stream())
        .findFirst();
  }

  private static boolean isPossible(PersonDraft person, Sitting sitting) {
    return person.parties.isEmpty()
        || sitting.parties().isEmpty()
        || samePart(person, sitting)
        || (sameGiven(person, sitting) && sameInitials(person, sitting));
  }

  private static Optional<PersonDraft> one(
      List<PersonDraft> bearers, Predicate<PersonDraft> which) {
    List<PersonDraft> fitting = bearers.stream().filter(which).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static boolean bears(PersonDraft person, Sitting sitting) {
    String surname = sitting.name().surname();
    boolean isPrefixKnown = sitting.isPrefixKnown() && person.isPrefixKnown;
    return person.surnames.stream()
        .filter(other -> !isPrefixKnown || Surname.hasPrefix(other) == Surname.hasPrefix(surname))
        .anyMatch(other -> Surname.alike(surname, other));
  }

  private static boolean sameInitials(PersonDraft person, Sitting sitting) {
    String initials = letters(sitting.name().initials());
    return !initials.isEmpty() && initials.equals(letters(person.initials));
  }

  /** The same first letter; or nothing to compare. */
  private static boolean sameBeginning(PersonDraft person, Sitting sitting) {
    String one = letters(sitting.name().initials() + sitting.name().given());
    String other = letters(person.initials + person.given);
    String givenOfOther = letters(person.given);
    return one.isEmpty()
        || other.isEmpty()
        || one.charAt(0) == other.charAt(0)
        || (!givenOfOther.isEmpty() && one.charAt(0) == givenOfOther.charAt(0));
  }

  private static boolean sameGiven(PersonDraft person, Sitting sitting) {
    String given = letters(sitting.name().given());
    return !given.isEmpty() && given.equals(letters(person.given));
  }

  /** Whether a list has the person in the same group or party. */
  private static boolean samePart(PersonDraft person, Sitting sitting) {
    return person.parties.stream().anyMatch(sitting.parties()::contains);
  }

  private static String letters(String text) {
    return Spelling.fold(text).replace(" ", "");
  }
}
