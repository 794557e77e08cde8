package nl.kamergraaf.fact.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.fact.cases.CaseList.Found;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.StrictText;

/**
 * Reads the list as a table: a line a case, tabs between the cells, the first line naming the
 * columns. Columns it does not know are passed over; several names in a cell stand between commas.
 */
final class TableCases {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern LINE = Pattern.compile("\n");
  private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");
  private static final List<String> NEEDED = List.of("nummer", "onderwerp", "gestart_op");

  private final List<String> columns;

  private TableCases(List<String> columns) {
    this.columns = columns;
  }

  static void read(SourceFile file, Consumer<Found> to) {
    switch (StrictText.decode(file)) {
      case Outcome.Accepted<String>(String text) -> read(file, LINE.split(text, -1), to);
      case Outcome.Refused<String>(Rejected reason) ->
          to.accept(new Found(file.name(), reason.line(), new Outcome.Refused<>(reason)));
    }
  }

  private static void read(SourceFile file, String[] lines, Consumer<Found> to) {
    List<String> columns = Arrays.stream(TAB.split(lines[0], -1)).map(String::strip).toList();
    if (!columns.containsAll(NEEDED)) {
      to.accept(
          Found.broken(
              file.name(), 1, "no list of cases: the columns " + NEEDED + " are not there"));
      return;
    }
    TableCases table = new TableCases(columns);
    for (int i = 1; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        to.accept(Found.of(file.name(), i + 1, table.draft(lines[i])));
      }
    }
  }

  private CaseDraft draft(String line) {
    String[] cells = TAB.split(line, -1);
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
      row.put(columns.get(i), cells[i].strip());
    }
    return new CaseDraft(
        row.getOrDefault("nummer", ""),
        row.getOrDefault("zaak_guid", ""),
        row.getOrDefault("onderwerp", ""),
        row.getOrDefault("gestart_op", ""),
        row.getOrDefault("afgedaan", ""),
        Stream.of("indiener", "medeindiener")
            .flatMap(column -> names(row.getOrDefault(column, "")))
            .toList(),
        names(row.getOrDefault("gericht_aan", "")).toList());
  }

  private static Stream<String> names(String cell) {
    return COMMA.splitAsStream(cell).map(String::strip).filter(name -> !name.isEmpty());
  }
}
