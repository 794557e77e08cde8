package nl.kamergraaf.site.query;

import java.util.List;
import nl.kamergraaf.site.page.FigureView;
import nl.kamergraaf.site.page.Value;

/**
 * What a query page shows.
 *
 * @param problem why there is no result; empty if there is one or none was asked for
 */
public record QueryView(Asked asked, Result result, String problem) {

  /**
   * What was asked.
   *
   * @param title what the query answers
   * @param description what it finds and how to read it
   * @param fields its parameters as form fields
   * @param text the SPARQL
   * @param address a short address that will always lead to this query; empty if nothing was asked
   */
  public record Asked(
      String title, String description, List<Field> fields, String text, String address) {
    public Asked {
      fields = List.copyOf(fields);
    }
  }

  /** A parameter as a form field. */
  public record Field(String name, String label, String type, String value) {}

  /**
   * What was found.
   *
   * @param figure the first rows, and how to draw them; without columns if the answer is no table
   * @param total how many rows there are
   * @param text the answer of queries that make a graph, as Turtle, or that ask yes or no
   * @param downloads the result in other formats
   */
  public record Result(FigureView figure, long total, String text, List<Value> downloads) {
    public Result {
      downloads = List.copyOf(downloads);
    }

    static final Result NONE = text("", List.of());

    static Result text(String text, List<Value> downloads) {
      return new Result(FigureView.NONE, 0, text, downloads);
    }
  }
}
