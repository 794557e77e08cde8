package nl.kamergraaf.register.generator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.register.generator.Table.Row;

/** What the list of parties, which holds groups that split off as well, says of each of them. */
final class ListedParties {
  private final Map<String, Row> byName = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  /**
   * A party or group as listed.
   *
   * @param founded the day of its founding; empty where the list has none, has only a year, which
   *     it writes as a first of January, or has one that {@code rejected.tsv} refuses
   * @param wikidata its identifier, unless the list gives it to another as well
   */
  record Listed(String founded, Optional<String> wikidata) {}

  ListedParties(Path reference) {
    for (Row row : Table.reference(reference, "openkamer_parties.tsv").rows()) {
      byName.put(row.get("name_short"), row);
      uses.merge(row.get("wikidata_id"), 1, Integer::sum);
    }
  }

  Optional<Listed> of(String name) {
    return Optional.ofNullable(byName.get(name)).map(this::listed);
  }

  private Listed listed(Row row) {
    String id = row.get("wikidata_id");
    String founded = row.get("founded");
    boolean rejected =
        Table.curated("rejected.tsv").rows().stream()
            .filter(refused -> refused.get("office").isEmpty())
            .filter(refused -> refused.get("name").equals(row.get("name_short")))
            .anyMatch(refused -> refused.get("start").equals(founded));
    return new Listed(
        rejected || founded.endsWith("-01-01") ? "" : founded,
        Optional.of(id).filter(one -> !one.isEmpty() && uses.getOrDefault(one, 0) == 1));
  }
}
