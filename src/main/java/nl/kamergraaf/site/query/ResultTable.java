package nl.kamergraaf.site.query;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.site.page.FigureView;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.sparql.QueryRun;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The rows of any query as people read them, and how they could be drawn. */
final class ResultTable {
  private static final int ROWS_SHOWN = 200;
  private static final int LEAST_DRAWN = 5;

  private final Visit visit;
  private final LinkedColumns linked;
  private final List<Var> columns;
  private final List<Binding> rows;
  private final List<SortCondition> order;

  ResultTable(Visit visit, Query query, QueryRun.Rows rows) {
    this.visit = visit;
    this.rows = rows.rows().stream().limit(ROWS_SHOWN).toList();
    this.linked = new LinkedColumns(visit, rows.columns(), this.rows);
    this.columns = linked.shown();
    this.order = query.hasOrderBy() ? query.getOrderBy() : List.of();
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
        rows.stream().map(row -> columns.stream().map(c -> linked.cell(row, c)).toList()).toList(),
        "");
  }

  static String heading(Visit visit, String variable) {
    String key = "column." + variable;
    return visit.messages().has(key) ? visit.messages().get(key) : variable;
  }

  /**
   * Of the columns after the first that hold nothing but numbers, the one that the rows are sorted
   * by, which is the measure that the query is about; else the first.
   */
  private OptionalInt numbers() {
    return rows.size() < LEAST_DRAWN
        ? OptionalInt.empty()
        : Stream.concat(
                order.stream()
                    .filter(by -> by.getExpression().isVariable())
                    .map(by -> columns.indexOf(by.getExpression().asVar())),
                IntStream.range(1, columns.size()).boxed())
            .filter(i -> i > 0 && all(i, ResultTable::isNumber))
            .mapToInt(Integer::intValue)
            .findFirst();
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
