package nl.kamergraaf.register.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.register.generator.Table.Row;

/** The keys of groups, by the labels that the lists of members and of parties have for them. */
final class GroupKeys {
  private static final Pattern PARTY = Pattern.compile("([^;\\[]+?)\\[[^]]*\\];? ?");

  private final Map<String, String> byLabel = new HashMap<>();

  GroupKeys() {
    for (Row row : Table.curated("groups.tsv").rows()) {
      row.list("references").forEach(name -> byLabel.put(name, row.get("key")));
      byLabel.putIfAbsent(row.get("label"), row.get("key"));
    }
  }

  /** The group with this label. */
  Optional<String> known(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /** The group with this label; an exception where {@code groups.tsv} has none. */
  String of(String label) {
    return known(label).orElseThrow(() -> new IllegalArgumentException("No such group: " + label));
  }

  /** The groups in a cell of openkamer's list: {@code VVD[1989-01-01..2004-09-02]; PVV[..]}. */
  List<String> openkamer(String cell) {
    return PARTY.matcher(cell).results().flatMap(party -> known(party.group(1)).stream()).toList();
  }
}
