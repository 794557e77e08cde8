package nl.kamergraaf.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a report for a person: a summary, then each rule that was broken with what it asks and
 * where it was broken.
 *
 * <pre>
 * 1 fault, 0 warnings, 0 gaps
 *
 * VIOLATION RECEIVED_NOT_BEFORE_SUBMITTED (1)
 *   An answer is not received before the questions were submitted.
 *   ah-tk-20232024-17: 2024-01-09
 * </pre>
 *
 * @param language {@code nl} or {@code en}
 * @param placesPerRule how many places to name for each rule; the rest are counted
 */
public record ReportText(String language, int placesPerRule) {
  public ReportText {
    if (placesPerRule < 1) {
      throw new IllegalArgumentException("placesPerRule " + placesPerRule);
    }
  }

  /** The report as lines, each ended by a line feed. */
  public String of(CheckReport report) {
    StringBuilder out = new StringBuilder(summary(report)).append('\n');
    Map<String, List<Finding>> byRule =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.code() + finding.nl(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byRule.values().forEach(findings -> rule(findings, out));
    return out.toString();
  }

  private String summary(CheckReport report) {
    boolean dutch = language.equals("nl");
    return "%d %s, %d %s, %d %s"
        .formatted(
            report.count(Severity.VIOLATION),
            dutch ? "fout(en)" : "fault(s)",
            report.count(Severity.WARNING),
            dutch ? "waarschuwing(en)" : "warning(s)",
            report.count(Severity.INFO),
            dutch ? "leemte(n)" : "gap(s)");
  }

  private void rule(List<Finding> findings, StringBuilder out) {
    Finding first = findings.getFirst();
    out.append("\n%s %s (%d)\n".formatted(first.severity(), first.code(), findings.size()))
        .append("  ")
        .append(first.message(language))
        .append('\n');
    findings.stream()
        .limit(placesPerRule)
        .forEach(finding -> out.append("  ").append(place(finding)).append('\n'));
    if (findings.size() > placesPerRule) {
      out.append("  … +").append(findings.size() - placesPerRule).append('\n');
    }
  }

  /** The document and what in it, else the whole address; then what was found there. */
  private static String place(Finding finding) {
    String focus = finding.focus();
    String where =
        finding
            .document()
            .map(document -> focus.substring(focus.indexOf("/id/document/") + 13))
            .orElse(focus);
    return finding.value().map(value -> where + ": " + shortened(value)).orElse(where);
  }

  private static String shortened(String value) {
    return value.length() <= 100 ? value : value.substring(0, 99) + "…";
  }
}
