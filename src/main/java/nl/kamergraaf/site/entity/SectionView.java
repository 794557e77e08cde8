package nl.kamergraaf.site.entity;

import java.util.List;
import nl.kamergraaf.site.page.Value;

/**
 * A table on an entity's page.
 *
 * @param id its anchor
 * @param title its heading
 * @param columns its column heads
 * @param rows the rows of this page
 * @param total how many rows there are on all pages
 * @param queryHref the query page with the query that made it
 */
public record SectionView(
    String id, String title, List<String> columns, List<Row> rows, long total, String queryHref) {
  public SectionView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A row: cells of any number of values. */
  public record Row(List<List<Value>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }
}
