package nl.kamergraaf.fact.motion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.register.Person;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.Tenure;

/** Whom the names of movers stand for. Immutable and thread-safe. */
final class Movers {
  /** A motion is spoken of for two terms of the chamber at most where nothing tells its age. */
  private static final int YEARS_SPOKEN_OF = 8;

  private final Register register;

  /** Members by every form of their name, without spaces and punctuation. */
  private final Map<String, List<Person>> byName = new HashMap<>();

  Movers(Register register) {
    this.register = register;
    for (Person person : register.persons()) {
      if (!person.memberships().isEmpty() || !person.asked().isUnknown()) {
        person.surnames().stream()
            .flatMap(surname -> forms(person, surname))
            .map(Movers::key)
            .distinct()
            .forEach(form -> byName.computeIfAbsent(form, none -> new ArrayList<>()).add(person));
      }
    }
  }

  private static Stream<String> forms(Person person, String surname) {
    return Stream.of("", person.givenName(), person.initials()).map(given -> given + surname);
  }

  private static String key(String name) {
    return Spelling.fold(name).replace(" ", "");
  }

  /** Whether a member is or was called so, by surname, first name and surname, or initials. */
  boolean knows(String name) {
    return byName.containsKey(key(name));
  }

  /**
   * The member of that name: of the group, if one is printed; else the only one of the name who sat
   * within two terms before the day, if no other member before that day ever bore it.
   *
   * @param day of the document, or of the motion where it is printed
   */
  Optional<String> find(String name, Optional<String> group, LocalDate day) {
    if (group.isPresent()) {
      return register.member(name, group.get(), day).map(Person::key);
    }
    List<Person> bearers =
        byName.getOrDefault(key(name), List.of()).stream()
            .filter(person -> hasBegunBy(person, day))
            .toList();
    return bearers.size() == 1 && satLately(bearers.getFirst(), day)
        ? Optional.of(bearers.getFirst().key())
        : Optional.empty();
  }

  /** Whoever has no known first day may always have begun. */
  private static boolean hasBegunBy(Person person, LocalDate day) {
    LocalDate asked = person.asked().from();
    return (asked != null && !asked.isAfter(day))
        || person.memberships().stream()
            .map(seat -> seat.known().from())
            .anyMatch(from -> from == null || !from.isAfter(day));
  }

  private static boolean satLately(Person person, LocalDate day) {
    return Stream.concat(
            person.memberships().stream().map(Tenure::possible), Stream.of(person.asked()))
        .filter(period -> !period.isUnknown())
        .anyMatch(
            period ->
                (period.from() == null || !period.from().isAfter(day))
                    && (period.to() == null
                        || !period.to().plusYears(YEARS_SPOKEN_OF).isBefore(day)));
  }
}
