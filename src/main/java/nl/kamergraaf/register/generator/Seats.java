package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.generator.PersonDraft.Seat;
import nl.kamergraaf.register.generator.Table.Row;

/** Who sat for which group, and when, from lists of members and from the headers of documents. */
final class Seats {
  private static final Pattern PARTY =
      Pattern.compile("([^;\\[]+?)\\[([\\d-]*)\\.\\.([\\d-]*)\\];? ?");

  /** From this day on the older list is silent, and the other is heard. */
  private static final String OPENKAMER_AS_OF = "2019-11-01";

  /** The chamber elected in 2006 is the first whose questions the data hold. */
  private static final String FIRST_DAY = "2006-12-01";

  private record Interval(String group, String start, String end) {
    boolean closed() {
      return !start.isEmpty() && !end.isEmpty();
    }
  }

  private final Map<String, String> groupByReference = new HashMap<>();
  private final Persons persons;

  Seats(Path reference, Persons persons) {
    this.persons = persons;
    for (Row row : Table.curated("groups.tsv").rows()) {
      row.list("references").forEach(name -> groupByReference.put(name, row.get("key")));
    }
    openkamer(reference);
    parlamint(reference);
  }

  private void openkamer(Path reference) {
    Iri source = Sources.named("openkamer");
    for (Row row : Table.reference(reference, "openkamer_mp_memberships.tsv").rows()) {
      boolean recent = row.get("left").isEmpty() || row.get("left").compareTo(FIRST_DAY) >= 0;
      persons
          .known(row.get("name"))
          .filter(person -> recent)
          .ifPresent(person -> openkamer(person, row, source));
    }
  }

  private void openkamer(PersonDraft person, Row row, Iri source) {
    seats(row)
        .forEach(seat -> add(person, new Seat(seat.group(), seat.start(), seat.end(), "", source)));
  }

  /**
   * The groups of one stay in the chamber. The list mixes seats with party membership: of a stay
   * that is over, spans that are over too are the seats; undated ones count only where there is but
   * one.
   */
  private List<Interval> seats(Row row) {
    List<Interval> all = intervals(row);
    List<Interval> dated = all.stream().filter(party -> !party.start().isEmpty()).toList();
    List<Interval> within = dated.stream().flatMap(party -> within(party, row).stream()).toList();
    if (within.isEmpty()) {
      boolean one = all.stream().map(Interval::group).distinct().count() == 1;
      return one
          ? List.of(new Interval(all.getFirst().group(), row.get("joined"), row.get("left")))
          : List.of();
    }
    boolean over = !row.get("left").isEmpty() && dated.stream().anyMatch(Interval::closed);
    List<Interval> closed =
        dated.stream()
            .filter(Interval::closed)
            .flatMap(party -> within(party, row).stream())
            .toList();
    return over && !closed.isEmpty() ? closed : within;
  }

  private List<Interval> intervals(Row row) {
    List<Interval> intervals = new ArrayList<>();
    Matcher party = PARTY.matcher(row.get("parties(name_short[joined..left])"));
    while (party.find()) {
      String group = groupByReference.get(party.group(1));
      if (group != null) {
        intervals.add(new Interval(group, party.group(2), party.group(3)));
      }
    }
    return intervals;
  }

  private static Optional<Interval> within(Interval party, Row stay) {
    String start =
        party.start().compareTo(stay.get("joined")) > 0 ? party.start() : stay.get("joined");
    String end = earlier(party.end(), stay.get("left"));
    boolean some = end.isEmpty() || start.compareTo(end) < 0;
    return some ? Optional.of(new Interval(party.group(), start, end)) : Optional.empty();
  }

  private static String earlier(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one + other;
    }
    return one.compareTo(other) < 0 ? one : other;
  }

  private void parlamint(Path reference) {
    Iri source = Sources.named("parlamint");
    for (Row row : Table.reference(reference, "parlamint_nl_affiliations.tsv").rows()) {
      String group = groupByReference.get(row.get("org"));
      Optional<PersonDraft> person = persons.known(row.get("forename") + " " + row.get("surname"));
      if (group != null && person.isPresent() && person.get().kept && newer(row, person.get())) {
        add(person.get(), new Seat(group, row.get("from"), row.get("to"), "", source));
      }
    }
  }

  /**
   * Whether the older list can't know of it: it begins later, or that list has nothing on the
   * person.
   */
  private static boolean newer(Row row, PersonDraft person) {
    return row.get("from").compareTo(OPENKAMER_AS_OF) >= 0
        || person.seats.stream().noneMatch(Seats::fromOpenkamer);
  }

  private static boolean fromOpenkamer(Seat seat) {
    return seat.source().equals(Sources.named("openkamer"));
  }

  private static void add(PersonDraft person, Seat seat) {
    boolean known =
        person.seats.stream()
            .anyMatch(
                other -> other.group().equals(seat.group()) && other.start().equals(seat.start()));
    if (!known) {
      person.seats.add(seat);
    }
  }

  /** Seats that the headers of documents state, each a day. */
  void attest(Sources sources) {
    for (Row row : Table.curated("attested-seats.tsv").rows()) {
      Iri publication = sources.publication(row.get("publication"));
      persons
          .named(row.get("person"))
          .seats
          .add(new Seat(row.get("group"), "", "", row.get("day"), publication));
    }
  }

  TurtleFile file() {
    TurtleFile file =
        new TurtleFile("Seats in parliamentary groups. Generated; see docs/register.md.");
    for (PersonDraft person : persons.kept().values()) {
      person.seats.stream()
          .sorted(
              Comparator.comparing(Seat::group)
                  .thenComparing(Seat::start)
                  .thenComparing(Seat::attested))
          .forEach(seat -> write(file, person, seat));
    }
    return file;
  }

  private static void write(TurtleFile file, PersonDraft person, Seat seat) {
    String since = seat.start().isEmpty() ? seat.attested() : seat.start();
    String key = seat.group() + (since.isEmpty() ? "" : "-" + since);
    file.about(person.iri().part("seat", key))
        .is("kg:GroupMembership")
        .link("org:member", person.iri())
        .link("org:organization", Iri.of(Kind.GROUP, seat.group()))
        .day("kg:startDate", seat.start())
        .day("kg:endDate", seat.end())
        .day("kg:attestedOn", seat.attested())
        .link("dcterms:source", seat.source());
  }
}
