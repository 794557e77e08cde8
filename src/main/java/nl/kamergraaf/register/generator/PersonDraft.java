package nl.kamergraaf.register.generator;

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
  final String given;
  final String surname;
  String initials;
  String guid = "";
  String wikidata = "";
  boolean kept;
  final Set<String> surnames = new LinkedHashSet<>();
  final SortedSet<String> names = new TreeSet<>();
  final Set<Iri> sources = new LinkedHashSet<>();
  final Span asked = new Span();
  final Span addressed = new Span();
  final List<Seat> seats = new ArrayList<>();

  /** A seat as a source has it; days are texts, empty where the source is silent. */
  record Seat(String group, String start, String end, String attested, Iri source) {}

  /** First and last day, as texts that sort. */
  static final class Span {
    String from = "";
    String to = "";

    void add(String first, String last) {
      from = from.isEmpty() || first.compareTo(from) < 0 ? first : from;
      to = last.compareTo(to) > 0 ? last : to;
    }
  }

  PersonDraft(String given, String surname, String initials) {
    this.given = given;
    this.surname = surname;
    this.initials = initials;
    surnames.add(surname);
  }

  String label() {
    String before = given.isEmpty() ? initials : given;
    return before.isEmpty() ? surname : before + " " + surname;
  }

  /** The key: first name and surname, or initials and surname: {@code vpg-karremans}. */
  String key() {
    String before = given.isEmpty() ? initials.replace(".", "") : given;
    return Spelling.slug(before + " " + surname);
  }

  Iri iri() {
    return Iri.of(Kind.PERSON, key());
  }
}
