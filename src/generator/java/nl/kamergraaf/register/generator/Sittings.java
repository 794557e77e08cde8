package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.register.generator.Table.Row;

/** Reads the lists of members since 1981, and gives each person with all seats of the list. */
final class Sittings {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final Path reference;
  private final Sources sources;
  private final GroupKeys groups = new GroupKeys();

  Sittings(Path reference, Sources sources) {
    this.reference = reference;
    this.sources = sources;
  }

  /** Members from 1981 to 2021; most without first name, many without the prefix of the surname. */
  List<Sitting> until2021() {
    Map<String, List<Row>> persons = new LinkedHashMap<>();
    for (Row row : Table.reference(reference, "members_1981-2021.tsv").rows()) {
      persons.computeIfAbsent(row.get("source_person_id"), id -> new ArrayList<>()).add(row);
    }
    Map<String, Long> bearers =
        persons.values().stream()
            .collect(Collectors.groupingBy(rows -> bearer(rows.getFirst()), Collectors.counting()));
    return persons.values().stream()
        .map(rows -> until2021(rows, bearers.getOrDefault(bearer(rows.getFirst()), 0L) == 1))
        .filter(sitting -> !sitting.tenures().isEmpty())
        .toList();
  }

  private static String bearer(Row row) {
    return row.get("surname_without_particle") + " " + row.get("initials_computed");
  }

  /**
   * @param isAlone whether the list has nobody else of that surname and those initials: it has the
   *     first name from a list without days, which may mean the other
   */
  private Sitting until2021(List<Row> rows, boolean isAlone) {
    Set<Iri> from = Set.of(Sources.named("perioden"));
    List<Tenure> seats =
        rows.stream()
            .filter(
                row ->
                    !Rejected.has(name(row).full(), row.get("group_as_in_source"), row.get("from")))
            .map(
                row ->
                    Tenure.seat(
                        groups.of(row.get("group_as_in_source")),
                        row.get("from"),
                        row.get("until"),
                        Set.of(),
                        from))
            .toList();
    PersonName read = name(rows.getFirst());
    PersonName name = isAlone ? read : new PersonName("", read.surname(), read.initials());
    return new Sitting(name, Surname.hasPrefix(name.surname()), seats, groups(seats));
  }

  /** The list has the prefix of a few as if it were the first name. */
  private static PersonName name(Row row) {
    String given = row.get("call_name_if_matched");
    String family = row.get("family_with_particle_if_matched");
    String surname = family.isEmpty() ? row.get("surname_without_particle") : family;
    boolean isPrefix = Surname.hasPrefix(given + " " + surname);
    return new PersonName(
        isPrefix ? "" : given,
        Surname.behindGiven(isPrefix ? given + " " + surname : surname),
        row.get("initials_computed"));
  }

  /** Members since 2021. */
  List<Sitting> since2021() {
    Map<String, List<Row>> persons = new LinkedHashMap<>();
    for (Row row : Table.reference(reference, "members_2021-2026.tsv").rows()) {
      if (!row.get("group").isEmpty() && hasDay(row)) {
        persons
            .computeIfAbsent(row.get("given") + " " + row.get("family"), id -> new ArrayList<>())
            .add(row);
      }
    }
    return persons.values().stream().map(this::since2021).toList();
  }

  private static boolean hasDay(Row row) {
    return !row.get("from").isEmpty() || !row.get("until").isEmpty() || !attested(row).isEmpty();
  }

  private Sitting since2021(List<Row> rows) {
    Row first = rows.getFirst();
    String initials =
        rows.stream()
            .map(row -> row.get("initials"))
            .filter(i -> !i.isEmpty())
            .findFirst()
            .orElse("");
    List<Tenure> seats = rows.stream().map(this::seat).toList();
    PersonName name =
        new PersonName(first.get("given"), Surname.behindGiven(first.get("family")), initials);
    return new Sitting(name, true, seats, groups(seats));
  }

  private Tenure seat(Row row) {
    return Tenure.seat(
        groups.of(row.get("group")),
        row.get("from"),
        row.get("until"),
        row.get("until").isEmpty() ? attested(row) : Set.of(),
        sources.cited(row.get("source"), row.get("source_date")));
  }

  /**
   * The days on which a list has the seat: titles of motions name a member, but no group; a list
   * that says nothing of its day was seen on the day of the source.
   */
  private static Set<String> attested(Row row) {
    Set<String> days = new TreeSet<>();
    Matcher day = DAY.matcher(row.get("attested_on").replaceFirst("motions.*", ""));
    while (day.find()) {
      days.add(day.group());
    }
    String seen = row.get("source_date");
    boolean isInSpan = !row.get("from").isEmpty() && seen.compareTo(row.get("from")) > 0;
    if (days.isEmpty() && isInSpan && DAY.matcher(seen).matches()) {
      days.add(seen);
    }
    return days;
  }

  private static List<String> groups(List<Tenure> seats) {
    return seats.stream().map(Tenure::of).distinct().toList();
  }
}
