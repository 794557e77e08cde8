package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.generator.Table.Row;

/**
 * Who sat for which group, and when: from the lists of members since 1981, for the days on which
 * they are silent from openkamer, then from ParlaMint, and from the headers of documents.
 */
final class Seats {
  private static final Pattern PARTY =
      Pattern.compile("([^;\\[]+?)\\[([\\d-]*)\\.\\.([\\d-]*)\\];? ?");

  /** The days of the two older sources; a seat without an end was held then. */
  private static final String OPENKAMER_AS_OF = "2019-11-30";

  private static final String PARLAMINT_AS_OF = "2022-06-30";

  private record Interval(String group, String start, String end) {
    boolean closed() {
      return !start.isEmpty() && !end.isEmpty();
    }

    /** The group's seat; the list does not tell of a seat without any day. */
    Optional<Tenure> seat(String asOf, Iri source) {
      if (start.isEmpty() && end.isEmpty()) {
        return Optional.empty();
      }
      Set<String> attested = end.isEmpty() && start.compareTo(asOf) < 0 ? Set.of(asOf) : Set.of();
      return Optional.of(Tenure.seat(group, start, end, attested, Set.of(source)));
    }
  }

  private final GroupKeys groups = new GroupKeys();
  private final Map<PersonDraft, List<Tenure>> openkamer = new HashMap<>();
  private final Map<PersonDraft, List<Tenure>> parlamint = new HashMap<>();
  private final Persons persons;

  Seats(Path reference, Persons persons, Sources sources) {
    this.persons = persons;
    openkamer(reference);
    parlamint(reference);
    persons.all().forEach(this::putTogether);
    attest(sources);
  }

  private void putTogether(PersonDraft person) {
    List<Tenure> listed =
        Tenure.joined(person.listed.stream().filter(tenure -> tenure.cabinet().isEmpty()).toList());
    List<Tenure> older = Tenure.joined(openkamer.getOrDefault(person, List.of()));
    List<Tenure> other = Tenure.joined(parlamint.getOrDefault(person, List.of()));
    person.seats = Tenure.joined(Tenure.layered(List.of(listed, older, other)));
    person.kept = person.kept || !person.seats.isEmpty();
  }

  private void openkamer(Path reference) {
    Iri source = Sources.named("openkamer");
    for (Row row : Table.reference(reference, "openkamer_mp_memberships.tsv").rows()) {
      persons
          .known(row.get("name"))
          .ifPresent(
              person ->
                  seats(row).stream()
                      .flatMap(seat -> seat.seat(OPENKAMER_AS_OF, source).stream())
                      .forEach(
                          seat ->
                              openkamer.computeIfAbsent(person, p -> new ArrayList<>()).add(seat)));
    }
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
      groups
          .known(party.group(1))
          .map(group -> new Interval(group, party.group(2), party.group(3)))
          .ifPresent(intervals::add);
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

  /**
   * Stays in the chamber, with the party of that time. The list dates membership of a party and of
   * the chamber apart: whoever belongs to a party has no seat by that.
   */
  private void parlamint(Path reference) {
    Iri source = Sources.named("parlamint");
    Map<String, List<Row>> byPerson = new LinkedHashMap<>();
    for (Row row : Table.reference(reference, "parlamint_nl_affiliations.tsv").rows()) {
      if (row.get("role").equals("member")) {
        byPerson
            .computeIfAbsent(
                row.get("forename") + " " + row.get("surname"), name -> new ArrayList<>())
            .add(row);
      }
    }
    byPerson.forEach(
        (name, rows) ->
            persons
                .known(name)
                .ifPresent(
                    person -> {
                      List<Tenure> seats = seats(rows, source);
                      if (!seats.isEmpty()) {
                        parlamint.computeIfAbsent(person, p -> new ArrayList<>()).addAll(seats);
                      }
                    }));
  }

  private List<Tenure> seats(List<Row> rows, Iri source) {
    List<Row> parties = rows.stream().filter(row -> row.get("org").startsWith("party.")).toList();
    boolean isTold =
        parties.size() == 1
            || parties.stream()
                .noneMatch(row -> row.get("from").isEmpty() && row.get("to").isEmpty());
    return rows.stream()
        .filter(row -> isTold && row.get("org").equals("TK") && !row.get("from").isEmpty())
        .flatMap(stay -> parties.stream().flatMap(party -> seat(stay, party).stream()))
        .flatMap(seat -> seat.seat(PARLAMINT_AS_OF, source).stream())
        .toList();
  }

  private Optional<Interval> seat(Row stay, Row party) {
    boolean isLater = party.get("from").compareTo(stay.get("from")) > 0;
    String start = isLater ? party.get("from") : stay.get("from");
    String end = earlier(party.get("to"), stay.get("to"));
    boolean some = end.isEmpty() || start.compareTo(end) < 0;
    return groups.known(party.get("org")).filter(g -> some).map(g -> new Interval(g, start, end));
  }

  /** Seats that the headers of documents state, each a day. */
  private void attest(Sources sources) {
    for (Row row : Table.curated("attested-seats.tsv").rows()) {
      Iri publication = sources.publication(row.get("publication"));
      PersonDraft person = persons.named(row.get("person"));
      person.seats =
          Tenure.attested(
              person.seats, Tenure.onDay(row.get("group"), "", row.get("day"), publication));
    }
  }

  TurtleFile file() {
    TurtleFile file =
        new TurtleFile("Seats in parliamentary groups. Generated; see docs/register.md.");
    for (PersonDraft person : persons.kept().values()) {
      person.seats.forEach(seat -> write(file, person, seat));
    }
    return file;
  }

  private static void write(TurtleFile file, PersonDraft person, Tenure seat) {
    TurtleFile.Subject about =
        file.about(person.iri().part("seat", seat.key()))
            .is("kg:GroupMembership")
            .link("org:member", person.iri())
            .link("org:organization", Iri.of(Kind.GROUP, seat.of()))
            .day("kg:startDate", seat.start())
            .day("kg:endDate", seat.end());
    seat.attested().forEach(day -> about.day("kg:attestedOn", day));
    seat.sources().forEach(source -> about.link("dcterms:source", source));
  }
}
