package nl.kamergraaf.site.exchange;

import java.util.List;
import nl.kamergraaf.site.page.Value;

/**
 * A table of exchanges on the page of a thing that has to do with them.
 *
 * @param title its heading
 * @param total how many there are
 * @param shown which of them are on this page, in words; empty if all are
 * @param tabs the same thing in its other roles; empty if it has one
 * @param filters what the table can be narrowed by
 * @param fields what the form of the filters sends along
 * @param chosen the filters that are on, each with the address without it
 * @param rows the rows of this page
 * @param csv the address of all rows as a table
 * @param day to which day states are counted, in words
 * @param previous the page before; empty if there is none
 * @param next the page after; empty if there is none
 */
public record ExchangeView(
    String title,
    long total,
    String shown,
    List<Tab> tabs,
    List<Filter> filters,
    List<Value> fields,
    List<Value> chosen,
    List<Row> rows,
    String csv,
    String day,
    String previous,
    String next) {
  /** No table. */
  public static final ExchangeView NONE =
      new ExchangeView(
          "", 0, "", List.of(), List.of(), List.of(), List.of(), List.of(), "", "", "", "");

  public ExchangeView {
    tabs = List.copyOf(tabs);
    filters = List.copyOf(filters);
    fields = List.copyOf(fields);
    chosen = List.copyOf(chosen);
    rows = List.copyOf(rows);
  }

  /** Whether there is a table to show. */
  public boolean isShown() {
    return !title.isEmpty();
  }

  /** A role of the thing, how many exchanges it has in it, and their table. */
  public record Tab(String title, String count, String href, boolean current) {}

  /** What can be chosen of a facet. */
  public record Filter(String name, String title, List<Choice> choices) {
    public Filter {
      choices = List.copyOf(choices);
    }
  }

  /** A value of a facet, its name with how many rows have it, and whether it is chosen. */
  public record Choice(String value, String label, boolean chosen) {}

  /** Somebody, and in which capacity; either may be empty. */
  public record Who(Value person, Value capacity) {}

  /** A mark on a row: the kind, and in words. */
  public record Badge(String kind, String text) {}

  /**
   * An exchange.
   *
   * @param iso its day in ISO 8601
   * @param date the same in words
   * @param subject what it is about, leading to the document to read
   * @param number its case
   * @param askers who asked, and for which group
   * @param addressees whom
   * @param repliers who answered
   * @param received the day of the answer
   * @param days how long that took
   * @param badges how it stands
   * @param cited what it cites
   * @param promises what was promised
   */
  public record Row(
      String iso,
      String date,
      Value subject,
      Value number,
      List<Who> askers,
      List<Who> addressees,
      List<Who> repliers,
      String received,
      String days,
      List<Badge> badges,
      List<Value> cited,
      List<Value> promises) {
    public Row {
      askers = List.copyOf(askers);
      addressees = List.copyOf(addressees);
      repliers = List.copyOf(repliers);
      badges = List.copyOf(badges);
      cited = List.copyOf(cited);
      promises = List.copyOf(promises);
    }
  }
}
