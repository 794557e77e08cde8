package nl.kamergraaf.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.json.Json;

/**
 * Writes a report for a program: {@code publishable}, how many findings of each severity, and
 * {@code findings}, each with severity, code, messages, focus and, where there is one, value and
 * document.
 */
public final class ReportJson {
  /** The report as one JSON object. */
  public String of(CheckReport report) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("publishable", report.publishable());
    for (Severity severity : Severity.values()) {
      all.put(severity.name().toLowerCase(Locale.ROOT), report.count(severity));
    }
    List<Map<String, Object>> findings =
        report.findings().stream().map(ReportJson::finding).toList();
    all.put("findings", findings);
    return Json.indented(all);
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    one.put("code", finding.code());
    one.put("nl", finding.nl());
    one.put("en", finding.en());
    one.put("focus", finding.focus());
    finding.value().ifPresent(value -> one.put("value", value));
    finding.document().ifPresent(document -> one.put("document", document));
    return one;
  }
}
