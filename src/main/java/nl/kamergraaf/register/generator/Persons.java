package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.Table.Row;

/**
 * Puts the persons of several lists together.
 *
 * <p>Two forms are one person if they share first name and surname, or surname and initials, or a
 * first initial and a surname that nobody else bears; otherwise only where {@code person-forms.tsv}
 * says so.
 */
final class Persons {
  private final Map<String, PersonDraft> byName = new LinkedHashMap<>();
  private final Map<String, PersonName> canonical = new HashMap<>();
  private final Map<String, PersonDraft> byForm = new HashMap<>();

  Persons(Path reference) {
    for (Row row : Table.curated("person-forms.tsv").rows()) {
      canonical.put(
          Spelling.fold(row.get("form")), new PersonName(row.get("given"), row.get("surname"), ""));
    }
    openkamer(reference);
    parlamint(reference);
    observed(reference, "tk_askers_observed_2007-2024.tsv", true);
    observed(reference, "tk_addressees_observed_2007-2024.tsv", false);
    attested();
  }

  private void openkamer(Path reference) {
    Iri source = Sources.named("openkamer");
    for (Row row : Table.reference(reference, "openkamer_persons.tsv").rows()) {
      if (!row.get("forename").isEmpty() && !row.get("surname").isEmpty()) {
        String surname = (row.get("surname_prefix") + " " + row.get("surname")).strip();
        PersonDraft person =
            take(new PersonName(row.get("forename"), surname, row.get("initials")));
        person.guid = row.get("tk_id");
        person.wikidata = row.get("wikidata_id");
        person.sources.add(source);
      }
    }
  }

  private void parlamint(Path reference) {
    Iri source = Sources.named("parlamint");
    for (Row row : Table.reference(reference, "parlamint_nl_affiliations.tsv").rows()) {
      boolean chamberOrGovernment = row.get("org").matches("TK|GOV|ministry\\..*");
      if (chamberOrGovernment) {
        take(new PersonName(row.get("forename"), row.get("surname"), "")).sources.add(source);
      }
    }
  }

  private void observed(Path reference, String table, boolean asker) {
    Iri source = Sources.named("chamber");
    for (Row row : Table.reference(reference, table).rows()) {
      PersonDraft person = take(row.get("name"));
      person.kept = true;
      person.sources.add(source);
      (asker ? person.asked : person.addressed).add(row.get("first_date"), row.get("last_date"));
    }
  }

  private void attested() {
    for (Row row : Table.curated("attested-seats.tsv").rows()) {
      take(row.get("person")).kept = true;
    }
  }

  /** The person of this form, made where nobody is known by it yet. */
  private PersonDraft take(String form) {
    PersonDraft person = byForm.get(Spelling.fold(form));
    if (person == null) {
      PersonName known = canonical.get(Spelling.fold(form));
      person =
          known == null
              ? take(PersonName.parse(form))
              : takeCanonical(known, PersonName.parse(form));
      byForm.put(Spelling.fold(form), person);
    }
    return person;
  }

  private PersonDraft takeCanonical(PersonName known, PersonName name) {
    PersonDraft person = take(new PersonName(known.given(), known.surname(), name.initials()));
    met(person, name);
    return person;
  }

  private PersonDraft take(PersonName name) {
    PersonName known = canonical.get(Spelling.fold(name.given() + " " + name.surname()));
    if (known != null
        && !(known.given().equals(name.given()) && known.surname().equals(name.surname()))) {
      return takeCanonical(known, name);
    }
    PersonDraft person = find(name).orElseGet(() -> add(name));
    if (person.initials.isEmpty()) {
      person.initials = name.initials();
    }
    met(person, name);
    return person;
  }

  /** Keeps the name form that was met, with the surname in it where it is another. */
  private static void met(PersonDraft person, PersonName name) {
    if (!name.full().isBlank()) {
      person.names.add(name.full().strip());
    }
    String folded = Spelling.fold(name.surname());
    boolean known =
        person.surnames.stream().anyMatch(surname -> Spelling.fold(surname).equals(folded));
    if (!known
        && !name.given().isEmpty()
        && Spelling.fold(person.given).equals(Spelling.fold(name.given()))) {
      person.surnames.add(name.surname());
    }
    if (!known && name.given().isEmpty()) {
      person.surnames.add(name.surname());
    }
  }

  private Optional<PersonDraft> find(PersonName name) {
    PersonDraft same = byName.get(Spelling.fold(name.given() + " " + name.surname()));
    if (!name.given().isEmpty() && same != null && initialsAgree(same.initials, name.initials())) {
      return Optional.of(same);
    }
    List<PersonDraft> namesakes = withSurname(name.surname());
    List<PersonDraft> sameInitials =
        namesakes.stream()
            .filter(
                person ->
                    !name.initials().isEmpty()
                        && letters(person.initials).equals(letters(name.initials())))
            .filter(
                person ->
                    name.given().isEmpty() || person.given.isEmpty() || hyphenated(person, name))
            .toList();
    if (sameInitials.size() == 1) {
      return Optional.of(sameInitials.getFirst());
    }
    return name.given().isEmpty() ? byFirstInitial(namesakes, name) : Optional.empty();
  }

  private static boolean hyphenated(PersonDraft person, PersonName name) {
    return Spelling.fold(person.given).equals(Spelling.fold(name.given()));
  }

  /**
   * Initials alone: the only bearer of the surname whose initials are not known, and whose first
   * name begins so.
   */
  private static Optional<PersonDraft> byFirstInitial(
      List<PersonDraft> namesakes, PersonName name) {
    if (name.initials().isEmpty()) {
      return Optional.empty();
    }
    String initial = letters(name.initials()).substring(0, 1);
    List<PersonDraft> beginning =
        namesakes.stream()
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

  private PersonDraft add(PersonName name) {
    PersonDraft person = new PersonDraft(name.given(), name.surname(), name.initials());
    byName.put(
        Spelling.fold(
            name.given().isEmpty() ? person.label() : name.given() + " " + name.surname()),
        person);
    return person;
  }

  /**
   * The person whom a list names so; an exception where no list does, since that is a slip in a
   * curated table.
   */
  PersonDraft named(String form) {
    return known(form).orElseThrow(() -> new IllegalArgumentException("No such person: " + form));
  }

  /** The person whom a list names so. */
  Optional<PersonDraft> known(String form) {
    PersonDraft person = byForm.get(Spelling.fold(form));
    if (person != null) {
      return Optional.of(person);
    }
    PersonName known = canonical.get(Spelling.fold(form));
    PersonDraft byLabel = byName.get(Spelling.fold(known == null ? form : known.full()));
    return byLabel != null
        ? Optional.of(byLabel)
        : byName.values().stream().filter(p -> p.label().equals(form)).findFirst();
  }

  /** Everyone who is to be in the register, by key. */
  Map<String, PersonDraft> kept() {
    Map<String, List<PersonDraft>> byKey =
        byName.values().stream()
            .filter(person -> person.kept)
            .collect(Collectors.groupingBy(PersonDraft::key, TreeMap::new, Collectors.toList()));
    return byKey.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Persons::only, (a, b) -> a, TreeMap::new));
  }

  private static PersonDraft only(Map.Entry<String, List<PersonDraft>> entry) {
    if (entry.getValue().size() > 1) {
      throw new IllegalStateException("Two persons share the key " + entry.getKey());
    }
    return entry.getValue().getFirst();
  }
}
