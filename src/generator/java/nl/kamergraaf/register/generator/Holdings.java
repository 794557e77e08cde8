package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.Table.Row;

/**
 * Reads the lists of ministers and state secretaries since 1982, as the government's pages have
 * them.
 */
final class Holdings {
  private static final List<String> FILES =
      List.of("holdings_1982-2017.tsv", "holdings_2021-2026.tsv");

  /** How the lists write that someone is in office on the day they were made. */
  private static final String STILL = "-";

  private final Path reference;
  private final Sources sources;
  private final OfficeKeys offices = new OfficeKeys();
  private final Map<String, String> cabinets = new HashMap<>();
  private final GroupKeys groups = new GroupKeys();

  Holdings(Path reference, Sources sources) {
    this.reference = reference;
    this.sources = sources;
    for (Row row : Table.curated("cabinets.tsv").rows()) {
      cabinets.put(row.get("label").replace("Kabinet-", ""), row.get("key"));
    }
  }

  /** Everyone with all posts, in the order of the lists. */
  List<Sitting> all() {
    Map<String, List<Row>> persons = new LinkedHashMap<>();
    for (String file : FILES) {
      for (Row row : Table.reference(reference, file).rows()) {
        persons
            .computeIfAbsent(
                Spelling.fold(row.get("family")) + row.get("initials"), name -> new ArrayList<>())
            .add(row);
      }
    }
    return persons.values().stream().map(this::sitting).toList();
  }

  private Sitting sitting(List<Row> rows) {
    Row first = rows.getFirst();
    String given =
        rows.stream().map(row -> row.get("given")).filter(g -> !g.isEmpty()).findFirst().orElse("");
    return new Sitting(
        new PersonName(given, surname(first.get("family")), first.get("initials")),
        true,
        rows.stream()
            .filter(row -> !Rejected.has(first.get("family"), row.get("title"), row.get("from")))
            .map(this::post)
            .toList(),
        rows.stream().flatMap(row -> groups.known(row.get("party")).stream()).distinct().toList());
  }

  /** The pages print a title of nobility before the surname. */
  private static String surname(String family) {
    return Surname.behindGiven(family.replaceFirst("^(?:Baron|Jonkheer) ", ""));
  }

  private Tenure post(Row row) {
    boolean isStill = row.get("until").equals(STILL);
    return new Tenure(
        offices.of(row.get("title")),
        Optional.ofNullable(cabinets.get(row.get("cabinet")))
            .orElseThrow(() -> new IllegalArgumentException("No such cabinet: " + row)),
        row.get("from"),
        isStill ? "" : row.get("until"),
        isStill ? new TreeSet<>(Set.of(row.get("source_date"))) : new TreeSet<>(),
        sources.cited(row.get("source"), row.get("source_date")));
  }
}
