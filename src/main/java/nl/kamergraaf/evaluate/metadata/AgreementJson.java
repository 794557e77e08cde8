package nl.kamergraaf.evaluate.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kamergraaf.json.Json;

/**
 * Writes an agreement for a program: {@code papers}, {@code fields} by name with {@code settled}
 * and a count a verdict, and {@code disagreements}, each with both values.
 */
public final class AgreementJson {
  /** The agreement as one JSON object. */
  public String of(Agreement agreement) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (MetadataField field : MetadataField.values()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("settled", agreement.settled(field));
      agreement.counts(field).forEach((verdict, count) -> row.put(verdict.label(), count));
      fields.put(field.label(), row);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("papers", agreement.papers());
    all.put("fields", fields);
    all.put("disagreements", agreement.disagreements().stream().map(AgreementJson::row).toList());
    return Json.indented(all);
  }

  private static Map<String, String> row(Finding finding) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("file", finding.file());
    row.put("field", finding.field().label());
    row.put("verdict", finding.verdict().label());
    row.put("ours", finding.ours());
    row.put("theirs", finding.theirs());
    return row;
  }
}
