package nl.kamergraaf.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A page of a list.
 *
 * @param total how many rows all its pages have
 * @param rows those of this page
 */
public record ListPage(long total, List<Row> rows) {
  static final ListPage EMPTY = new ListPage(0, List.of());

  public ListPage {
    rows = List.copyOf(rows);
  }

  /** A row: one solution or several that belong together, each with a node or none a column. */
  public record Row(List<List<Optional<Node>>> solutions) {
    public Row {
      solutions = solutions.stream().map(List::copyOf).toList();
    }

    /** Cells behind tabs, solutions behind line breaks, neither of which a term as text holds. */
    String text() {
      return solutions.stream()
          .map(
              cells ->
                  cells.stream()
                      .map(cell -> cell.map(TermText::of).orElse(""))
                      .collect(Collectors.joining("\t")))
          .collect(Collectors.joining("\n"));
    }

    static Row parse(String text) {
      return new Row(Stream.of(text.split("\n", -1)).map(Row::solution).toList());
    }

    private static List<Optional<Node>> solution(String line) {
      return Stream.of(line.split("\t", -1))
          .map(cell -> cell.isEmpty() ? Optional.<Node>empty() : Optional.of(TermText.parse(cell)))
          .toList();
    }
  }
}
