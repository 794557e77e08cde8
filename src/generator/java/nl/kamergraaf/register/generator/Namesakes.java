package nl.kamergraaf.register.generator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.register.Spelling;

/**
 * The persons met so far, and to which of them a name belongs: two forms are one person if they
 * share first name and surname, or surname and initials, or a first initial and a surname that
 * nobody else bears.
 */
final class Namesakes {
  private final Map<String, PersonDraft> byName = new LinkedHashMap<>();

  /** All of them, in the order in which they were met. */
  Collection<PersonDraft> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  /** The one of exactly this name. */
  Optional<PersonDraft> named(String fullName) {
    return Optional.ofNullable(byName.get(Spelling.fold(fullName)));
  }

  /** Someone of this name, whom nobody met so far is. */
  PersonDraft add(PersonName name) {
    PersonDraft person = new PersonDraft(name.given(), name.surname(), name.initials());
    byName.put(
        Spelling.fold(
            name.given().isEmpty() ? person.label() : name.given() + " " + name.surname()),
        person);
    return person;
  }

  /** The one person met so far to whom the name surely belongs. */
  Optional<PersonDraft> find(PersonName name) {
    Optional<PersonDraft> same =
        named(name.given() + " " + name.surname())
            .filter(person -> !name.given().isEmpty())
            .filter(person -> initialsAgree(person.initials, name.initials()));
    if (same.isPresent()) {
      return same;
    }
    List<PersonDraft> bearers = withSurname(name.surname());
    List<PersonDraft> sameInitials =
        bearers.stream().filter(person -> sharesInitials(person, name)).toList();
    if (sameInitials.size() == 1) {
      return Optional.of(sameInitials.getFirst());
    }
    return name.given().isEmpty() ? byFirstInitial(bearers, name) : Optional.empty();
  }

  /** All initials the same, and the first names too where both are known. */
  private static boolean sharesInitials(PersonDraft person, PersonName name) {
    return !name.initials().isEmpty()
        && letters(person.initials).equals(letters(name.initials()))
        && (name.given().isEmpty()
            || person.given.isEmpty()
            || Spelling.fold(person.given).equals(Spelling.fold(name.given())));
  }

  /**
   * Initials alone: the only bearer of the surname whose initials are not known, and whose first
   * name begins so.
   */
  private static Optional<PersonDraft> byFirstInitial(List<PersonDraft> bearers, PersonName name) {
    if (name.initials().isEmpty()) {
      return Optional.empty();
    }
    String initial = letters(name.initials()).substring(0, 1);
    List<PersonDraft> beginning =
        bearers.stream()
            .filter(
                person -> person.initials.isEmpty() && letters(person.given).startsWith(initial))
            .toList();
    return beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty();
  }

  private List<PersonDraft> withSurname(String surname) {
    String folded = Spelling.fold(surname);
    return byName.values().stream()
        .filter(
            person -> person.surnames.stream().anyMatch(form -> Spelling.fold(form).equals(folded)))
        .toList();
  }

  /** The source with fewer initials may have left some out; the first must agree. */
  private static boolean initialsAgree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || letters(one).charAt(0) == letters(other).charAt(0);
  }

  private static String letters(String text) {
    return Spelling.fold(text).replace(" ", "");
  }
}
