package nl.kamergraaf.register.generator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.Table.Row;

/**
 * What the archive of 1984 to 2008 tells of the names of those whom the lists know: the prefix of a
 * surname that a list leaves out, and the surname with or without what marriage added. A form
 * belongs to the one person who sat for that group, or was in the government, from its first day to
 * its last and whose surname is alike; one that fits nobody or several tells nothing.
 */
final class ArchiveNames {
  /** A question may be registered before the seat is, and answered after the office is left. */
  private static final int SLACK_IN_DAYS = 60;

  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, Set<String>> mergedFrom = new HashMap<>();
  private final Sources sources;

  ArchiveNames(Sources sources) {
    this.sources = sources;
    for (Row row : Table.curated("groups.tsv").rows()) {
      groups.put(Spelling.fold(row.get("label")), row.get("key"));
      row.list("names").forEach(name -> groups.putIfAbsent(Spelling.fold(name), row.get("key")));
      mergedFrom.put(row.get("key"), Set.copyOf(row.list("mergedFrom")));
    }
  }

  /** Completes the names of these persons; the form that most papers have is heard first. */
  void tell(Collection<PersonDraft> persons) {
    Table.curated("archive-names.tsv").rows().stream()
        .sorted(
            Comparator.comparingInt((Row row) -> -Integer.parseInt(row.get("papers")))
                .thenComparing(row -> row.get("name")))
        .forEach(row -> tell(row, persons));
  }

  private void tell(Row row, Collection<PersonDraft> persons) {
    String printed = row.get("name").replaceAll("(?<=\\p{Lu}\\.) (?=\\p{Lu}\\p{Ll}?\\.)", "");
    PersonName name = PersonName.parse(printed);
    String surname = Surname.behindGiven(name.initials().isEmpty() ? printed : name.surname());
    bearer(row, surname, name.initials(), persons)
        .filter(person -> !isKnown(person, surname))
        .ifPresent(
            person -> {
              if (!person.isPrefixKnown && isPrefixed(person, surname)) {
                person.complete(new PersonName("", surname, ""), true);
              } else {
                person.surnames.add(surname);
              }
              person.sources.add(sources.archive(row.get("address")));
            });
  }

  private Optional<PersonDraft> bearer(
      Row row, String surname, String initials, Collection<PersonDraft> persons) {
    LocalDate first = LocalDate.parse(row.get("first"));
    LocalDate last = LocalDate.parse(row.get("last"));
    boolean isAsker = row.get("role").equals("asker");
    String group = groups.getOrDefault(Spelling.fold(row.get("beside")), "");
    if (isAsker && group.isEmpty()) {
      return Optional.empty();
    }
    BiPredicate<PersonDraft, LocalDate> isThere =
        isAsker ? (person, day) -> sat(person, group, day) : ArchiveNames::governed;
    List<PersonDraft> bearers =
        persons.stream()
            .filter(person -> person.surnames.stream().anyMatch(s -> Surname.alike(s, surname)))
            .filter(person -> isThere.test(person, first) && isThere.test(person, last))
            .filter(
                person -> initials.isEmpty() || letters(initials).equals(letters(person.initials)))
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  private boolean sat(PersonDraft person, String group, LocalDate day) {
    return person.seats.stream()
        .filter(
            seat ->
                seat.of().equals(group)
                    || mergedFrom.getOrDefault(group, Set.of()).contains(seat.of()))
        .anyMatch(seat -> isAbout(seat, day));
  }

  private static boolean governed(PersonDraft person, LocalDate day) {
    return person.listed.stream()
        .filter(post -> !post.cabinet().isEmpty())
        .anyMatch(post -> isAbout(post, day));
  }

  private static boolean isAbout(Tenure tenure, LocalDate day) {
    return tenure.overlaps(day.minusDays(SLACK_IN_DAYS), day.plusDays(SLACK_IN_DAYS));
  }

  private static boolean isKnown(PersonDraft person, String surname) {
    return person.surnames.stream()
        .anyMatch(known -> Spelling.fold(known).equals(Spelling.fold(surname)));
  }

  /** Whether it is the very surname with a prefix. */
  private static boolean isPrefixed(PersonDraft person, String surname) {
    return Surname.hasPrefix(surname)
        && Spelling.fold(Surname.bare(surname)).equals(Spelling.fold(person.surname));
  }

  private static String letters(String initials) {
    return Spelling.fold(initials).replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
