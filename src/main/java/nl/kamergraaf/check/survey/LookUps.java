package nl.kamergraaf.check.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kamergraaf.check.survey.Coverage.Form;
import nl.kamergraaf.check.survey.Observed.Role;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Person;
import nl.kamergraaf.register.Register;
import org.jspecify.annotations.Nullable;

/** Looks up observed names in the register, each on its first day and its last. */
final class LookUps {
  private final Register register;
  private final Predicate<Person> knownElsewhere;

  /**
   * @param knownElsewhere whether a source other than the list of the names tells of a person
   */
  LookUps(Register register, Predicate<Person> knownElsewhere) {
    this.register = register;
    this.knownElsewhere = knownElsewhere;
  }

  /** The coverage of one role's names in one form. */
  Coverage coverage(Role role, Form form, List<Observed> names) {
    int counted = 0;
    List<String> missed = new ArrayList<>();
    List<String> mistaken = new ArrayList<>();
    for (Observed name : names) {
      if (name.role() != role || (form == Form.INITIALS && name.initials().isEmpty())) {
        continue;
      }
      counted++;
      Optional<Person> meant = inBoth(name, Form.LISTED);
      Optional<Person> found = inBoth(name, form);
      if (found.isEmpty()) {
        missed.add(name.name());
      } else if (!found.equals(meant)) {
        mistaken.add(name.name());
      }
    }
    return new Coverage(role, form, counted, missed, mistaken);
  }

  /** The one person found on the first day and on the last. */
  private Optional<Person> inBoth(Observed name, Form form) {
    Optional<Person> first = on(name, form, name.first());
    return first.filter(person -> on(name, form, name.last()).filter(person::equals).isPresent());
  }

  private Optional<Person> on(Observed name, Form form, LocalDate day) {
    Optional<Person> listed = find(name.role(), name.name(), null, null, day);
    return switch (form) {
      case LISTED -> listed;
      case ELSEWHERE -> listed.filter(knownElsewhere);
      case INITIALS ->
          listed.flatMap(
              person ->
                  find(name.role(), name.initials() + " " + surname(person), null, null, day));
      case PRINTED ->
          listed.flatMap(
              person ->
                  find(name.role(), surname(person), group(person, day), office(person, day), day));
    };
  }

  private Optional<Person> find(
      Role role, String name, @Nullable String group, @Nullable String portfolio, LocalDate day) {
    return role == Role.ASKER
        ? register.member(name, group, day)
        : register.minister(name, "Minister", portfolio, day);
  }

  private static String surname(Person person) {
    return person.surnames().getFirst();
  }

  private @Nullable String group(Person person, LocalDate day) {
    return person.memberships().stream()
        .filter(seat -> seat.possible().contains(day))
        .flatMap(seat -> register.get(Kind.GROUP, seat.group()).stream())
        .map(Entry::label)
        .findFirst()
        .orElse(null);
  }

  /** The portfolio as it stands in print behind the name: the title without its first words. */
  private @Nullable String office(Person person, LocalDate day) {
    return person.holdings().stream()
        .filter(post -> post.possible().contains(day))
        .flatMap(post -> register.get(Kind.OFFICE, post.office()).stream())
        .map(Entry::label)
        .filter(title -> title.startsWith("Minister "))
        .map(title -> title.replaceFirst("^Minister (?:van|voor) ", ""))
        .findFirst()
        .orElse(null);
  }
}
