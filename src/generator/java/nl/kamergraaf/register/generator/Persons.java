package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.Table.Row;

/**
 * The persons of several lists, put together: by the rules of {@link Namesakes}, and otherwise only
 * where {@code person-forms.tsv} says so.
 */
final class Persons {
  private final Namesakes met = new Namesakes();
  private final Map<String, PersonName> canonical = new HashMap<>();
  private final Map<String, PersonDraft> byForm = new HashMap<>();

  Persons(Path reference, Sources sources) {
    for (Row row : Table.curated("person-forms.tsv").rows()) {
      canonical.put(
          Spelling.fold(row.get("form")), new PersonName(row.get("given"), row.get("surname"), ""));
    }
    new PersonLists(reference, this, sources).read();
  }

  /** The person of this form, made where nobody is known by it yet. */
  PersonDraft take(String form) {
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
    note(person, name);
    return person;
  }

  /** The person of this name, made where nobody is known by it yet. */
  PersonDraft take(PersonName name) {
    PersonName known = canonical.get(Spelling.fold(name.given() + " " + name.surname()));
    if (known != null
        && !(known.given().equals(name.given()) && known.surname().equals(name.surname()))) {
      return takeCanonical(known, name);
    }
    PersonDraft person = met.find(name).orElseGet(() -> met.add(name));
    if (person.initials.isEmpty()) {
      person.initials = name.initials();
    }
    note(person, name);
    return person;
  }

  /** Keeps the name form that was met, with the surname in it where it is another. */
  private static void note(PersonDraft person, PersonName name) {
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

  /**
   * The person whom a list of members or ministers means, made where nobody met so far is meant.
   */
  PersonDraft take(Sitting sitting) {
    PersonName name = sitting.name();
    PersonDraft person =
        (sitting.isPrefixKnown() && !name.given().isEmpty()
                ? known(name.given() + " " + name.surname()).filter(sitting::isNear)
                : Optional.<PersonDraft>empty())
            .or(() -> new Identification(met).of(sitting))
            .orElseGet(() -> add(sitting));
    person.kept = true;
    person.complete(name, sitting.isPrefixKnown());
    if (sitting.isPrefixKnown() && !name.given().isEmpty()) {
      person.names.add(name.full());
    }
    person.listed.addAll(sitting.tenures());
    person.parties.addAll(sitting.parties());
    sitting.tenures().forEach(tenure -> person.sources.addAll(tenure.sources()));
    return person;
  }

  private PersonDraft add(Sitting sitting) {
    PersonDraft person = met.add(sitting.name());
    person.isPrefixKnown = sitting.isPrefixKnown();
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
    return met.named(known == null ? form : known.full())
        .or(() -> met.all().stream().filter(p -> p.label().equals(form)).findFirst());
  }

  /** Everyone met, in the order in which they were met. */
  Collection<PersonDraft> all() {
    return met.all();
  }

  /** Everyone who is to be in the register, by key. */
  Map<String, PersonDraft> kept() {
    Map<String, List<PersonDraft>> byKey =
        met.all().stream()
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
