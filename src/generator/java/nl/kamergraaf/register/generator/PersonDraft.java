package nl.kamergraaf.register.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;

/** A person while the sources are being put together. */
final class PersonDraft {
  /** First name or initials as they were first met: the key does not change for a better name. */
  private final String first;

  String given;
  String surname;

  /** Whether a surname without prefix is known to have none. */
  boolean isPrefixKnown = true;

  String initials;
  String guid = "";
  String wikidata = "";
  boolean kept;
  final Set<String> surnames = new LinkedHashSet<>();
  final SortedSet<String> names = new TreeSet<>();
  final Set<Iri> sources = new LinkedHashSet<>();
  final Span asked = new Span();
  final Span addressed = new Span();

  /** Stays in the chamber, whatever the group, as lists have them that tell persons apart. */
  final List<Span> stays = new ArrayList<>();

  /** Seats and posts that lists of members and of ministers state. */
  final List<Tenure> listed = new ArrayList<>();

  /** Groups and parties, by the keys of the groups. */
  final Set<String> parties = new TreeSet<>();

  /** Seats, as put together of all sources. */
  List<Tenure> seats = List.of();

  /** First and last day, as texts that sort. */
  static final class Span {
    String from = "";
    String to = "";

    Span() {}

    Span(String from, String to) {
      this.from = from;
      this.to = to;
    }

    void add(String first, String last) {
      from = from.isEmpty() || first.compareTo(from) < 0 ? first : from;
      to = last.compareTo(to) > 0 ? last : to;
    }

    private boolean overlaps(String first, String last) {
      return !from.isEmpty()
          && from.compareTo(last) <= 0
          && (to.isEmpty() || to.compareTo(first) >= 0);
    }
  }

  PersonDraft(String given, String surname, String initials) {
    this.first = given;
    this.given = given;
    this.surname = surname;
    this.initials = initials;
    surnames.add(surname);
  }

  /** Whether any source has the person in the chamber or the government within these days. */
  boolean wasActive(LocalDate from, LocalDate to) {
    String first = from.toString();
    String last = to.toString();
    return asked.overlaps(first, last)
        || addressed.overlaps(first, last)
        || stays.stream().anyMatch(stay -> stay.overlaps(first, last))
        || listed.stream().anyMatch(tenure -> tenure.overlaps(from, to));
  }

  /** Takes over what a list knows better: the surname's prefix, first name and initials. */
  void complete(PersonName name, boolean isNamePrefixKnown) {
    if (!isPrefixKnown && isNamePrefixKnown) {
      surnames.remove(surname);
      surname = name.surname();
      isPrefixKnown = true;
    }
    if (isNamePrefixKnown
        && surnames.stream()
            .noneMatch(s -> Spelling.fold(s).equals(Spelling.fold(name.surname())))) {
      surnames.add(name.surname());
    }
    given = given.isEmpty() && isNamePrefixKnown ? name.given() : given;
    initials = initials.isEmpty() ? name.initials() : initials;
  }

  String label() {
    String before = given.isEmpty() ? initials : given;
    return before.isEmpty() ? surname : before + " " + surname;
  }

  /** The key: first name and surname, or initials and surname: {@code vpg-karremans}. */
  String key() {
    String before = first.isEmpty() ? initials.replace(".", "") : first;
    return Spelling.slug(before + " " + surname);
  }

  Iri iri() {
    return Iri.of(Kind.PERSON, key());
  }
}
