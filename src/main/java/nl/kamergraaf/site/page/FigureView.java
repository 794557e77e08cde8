package nl.kamergraaf.site.page;

import java.util.List;

/**
 * A table that can be drawn. The table is all there is: a script draws from its cells, and without
 * a script it is read as it stands.
 *
 * @param id its anchor
 * @param title what it shows
 * @param chart how it is drawn: {@code months}, {@code weeks}, {@code years}, {@code bars} or
 *     {@code network}; empty if it is not
 * @param drawn which column holds the numbers, from 0
 * @param columns the column heads
 * @param rows the rows; of a drawn table the first column holds the names (of a network, the first
 *     two)
 * @param queryHref the query that made it
 */
public record FigureView(
    String id,
    String title,
    String chart,
    int drawn,
    List<String> columns,
    List<List<Value>> rows,
    String queryHref) {
  public static final FigureView NONE = new FigureView("", "", "", 0, List.of(), List.of(), "");

  public FigureView {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
