package nl.kamergraaf.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.harvest.HarvestListener.Change;
import nl.kamergraaf.harvest.HarvestReport;
import nl.kamergraaf.json.Json;

/** How a harvest is told: by lines, by JSON and by the exit status. */
record HarvestSummary(HarvestReport report) {

  String text() {
    StringBuilder lines = new StringBuilder();
    for (Change change : Change.values()) {
      lines.append(String.format(Locale.ROOT, "%-10s %7d%n", name(change), report.count(change)));
    }
    return lines
        .append(String.format(Locale.ROOT, "%-10s %7d%n", "entries", report.cases()))
        .toString();
  }

  String json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Change change : Change.values()) {
      fields.put(name(change), report.count(change));
    }
    fields.put("entries", report.cases());
    fields.put("whole", report.isWhole());
    return Json.line(fields) + "\n";
  }

  private static String name(Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  int status() {
    if (report.isClean()) {
      return ExitCode.OK;
    }
    boolean hasAny =
        report.cases() > 0
            || report.publications().keySet().stream().anyMatch(c -> c != Change.FAILED);
    return hasAny || report.isWhole() ? ExitCode.SOME_REJECTED : ExitCode.FAILED;
  }
}
