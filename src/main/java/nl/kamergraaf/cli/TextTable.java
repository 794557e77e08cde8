package nl.kamergraaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows for people: columns below each other, texts and dates as they are, without quotes, languages
 * and types; columns that hold only numbers are aligned to the right. The IRIs of things that a
 * column beside them names are left to the other forms; else nothing is cut.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final List<String> names;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Boolean> isNumeric = new ArrayList<>();

  private TextTable(RowSet found) {
    List<Var> columns = readable(found.getResultVars());
    this.names = columns.stream().map(Var::getVarName).toList();
    columns.forEach(column -> isNumeric.add(true));
    found.forEachRemaining(row -> add(columns, row));
  }

  /** The rows, with a line that names the columns. */
  static String of(RowSet found) {
    return new TextTable(found).text();
  }

  /** The columns without those that hold the IRI of what another names. */
  private static List<Var> readable(List<Var> columns) {
    Set<String> links =
        columns.stream().map(column -> column.getVarName() + "Iri").collect(Collectors.toSet());
    return columns.stream().filter(column -> !links.contains(column.getVarName())).toList();
  }

  private void add(List<Var> columns, Binding row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Node value = row.get(columns.get(i));
      cells.add(cell(value));
      if (value != null && !isNumber(value)) {
        isNumeric.set(i, false);
      }
    }
    rows.add(cells);
  }

  private static boolean isNumber(Node value) {
    return value.isLiteral()
        && value.getLiteralDatatype().isValid(value.getLiteralLexicalForm())
        && value.getLiteralValue() instanceof Number;
  }

  private static String cell(@Nullable Node value) {
    if (value == null) {
      return "";
    }
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm().replaceAll("\\s+", " ");
    }
    return value.isURI() ? value.getURI() : value.toString();
  }

  private String text() {
    List<Integer> widths =
        IntStream.range(0, names.size())
            .mapToObj(
                i ->
                    rows.stream()
                        .mapToInt(row -> row.get(i).length())
                        .reduce(names.get(i).length(), Math::max))
            .toList();
    StringBuilder out = new StringBuilder(line(names, widths));
    out.append(line(widths.stream().map("-"::repeat).toList(), widths));
    rows.forEach(row -> out.append(line(row, widths)));
    return out.toString();
  }

  private String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
            .mapToObj(i -> padded(cells.get(i), widths.get(i), isNumeric.get(i)))
            .collect(Collectors.joining(GAP))
            .stripTrailing()
        + "\n";
  }

  private static String padded(String cell, int width, boolean isNumber) {
    String blanks = " ".repeat(width - cell.length());
    return isNumber ? blanks + cell : cell + blanks;
  }
}
