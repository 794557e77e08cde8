package nl.kamergraaf.site;

import java.util.List;

/**
 * What a query page shows.
 *
 * @param title what the query answers
 * @param description what it finds and how to read it
 * @param fields its parameters as form fields
 * @param text the SPARQL
 * @param problem why there is no result; empty if there is one or none was asked for
 * @param columns the heads of the result
 * @param rows the first rows of the result
 * @param total how many rows there are
 * @param turtle the result as Turtle, of queries that make a graph
 * @param downloads the result in other formats
 */
public record QueryView(
    String title,
    String description,
    List<Field> fields,
    String text,
    String problem,
    List<String> columns,
    List<List<Value>> rows,
    long total,
    String turtle,
    List<Value> downloads) {
  /** A parameter as a form field. */
  public record Field(String name, String label, String type, String value) {}

  public QueryView {
    fields = List.copyOf(fields);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    downloads = List.copyOf(downloads);
  }
}
