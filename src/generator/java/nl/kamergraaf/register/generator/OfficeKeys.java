package nl.kamergraaf.register.generator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.generator.Table.Row;

/** The keys of offices, by their titles in the lists. */
final class OfficeKeys {
  private final Map<String, String> byTitle = new HashMap<>();

  OfficeKeys() {
    for (Row row : Table.curated("offices.tsv").rows()) {
      String key = Spelling.slug(row.get("label"));
      row.list("names").forEach(name -> byTitle.putIfAbsent(Spelling.fold(name), key));
    }
    for (Row row : Table.curated("offices.tsv").rows()) {
      byTitle.put(Spelling.fold(row.get("label")), Spelling.slug(row.get("label")));
    }
  }

  /** The office with this title; an exception where {@code offices.tsv} has none. */
  String of(String title) {
    return Optional.ofNullable(byTitle.get(Spelling.fold(title)))
        .orElseThrow(() -> new IllegalArgumentException("No such office: " + title));
  }
}
