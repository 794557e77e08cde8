package nl.kamergraaf.site;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The rows of any query as people read them, and how they could be drawn. */
final class ResultTable {
  private static final int ROWS_SHOWN = 200;
  private static final int LEAST_DRAWN = 2;

  private final Visit visit;
  private final List<Var> columns;
  private final List<Binding> rows;

  ResultTable(Visit visit, QueryRun.Rows rows) {
    this.visit = visit;
    this.columns = rows.columns();
    this.rows = rows.rows().stream().limit(ROWS_SHOWN).toList();
  }

  FigureView figure() {
    OptionalInt numbers = numbers();
    String chart = numbers.isEmpty() ? "" : chart(numbers.getAsInt());
    return new FigureView(
        "result",
        visit.messages().get("query.result"),
        chart,
        numbers.orElse(0),
        columns.stream().map(column -> heading(visit, column.getVarName())).toList(),
        rows.stream().map(row -> columns.stream().map(c -> cell(row.get(c))).toList()).toList(),
        "");
  }

  private Value cell(@org.jspecify.annotations.Nullable Node node) {
    return node == null ? Value.text("") : visit.value(node);
  }

  static String heading(Visit visit, String variable) {
    String key = "column." + variable;
    return visit.messages().has(key) ? visit.messages().get(key) : variable;
  }

  /** The first column after the first that holds nothing but numbers. */
  private OptionalInt numbers() {
    return rows.size() < LEAST_DRAWN
        ? OptionalInt.empty()
        : IntStream.range(1, columns.size()).filter(i -> all(i, ResultTable::isNumber)).findFirst();
  }

  private String chart(int numbers) {
    if (all(0, ResultTable::isMonth)) {
      return "months";
    }
    if (all(0, ResultTable::isNumber)) {
      return "";
    }
    if (numbers == 2 && all(1, ResultTable::isName)) {
      return "network";
    }
    return isDistinct() ? "bars" : "";
  }

  private boolean isDistinct() {
    Var names = columns.get(0);
    return rows.stream().map(row -> row.get(names)).distinct().count() == rows.size();
  }

  private boolean all(int column, java.util.function.Predicate<Node> kind) {
    Var variable = columns.get(column);
    return rows.stream()
        .map(row -> row.get(variable))
        .allMatch(node -> node != null && kind.test(node));
  }

  private static boolean isNumber(Node node) {
    return node.isLiteral() && node.getLiteralValue() instanceof Number;
  }

  private static boolean isName(Node node) {
    return !isNumber(node);
  }

  private static boolean isMonth(Node node) {
    return node.isLiteral() && node.getLiteralLexicalForm().matches("\\d{4}-\\d{2}");
  }
}
