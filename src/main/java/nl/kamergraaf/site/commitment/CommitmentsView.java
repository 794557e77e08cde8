package nl.kamergraaf.site.commitment;

import java.util.List;
import nl.kamergraaf.site.exchange.ExchangeView;
import nl.kamergraaf.site.page.Value;

/**
 * What the page of promises shows.
 *
 * @param tabs all promises, and those of which the term runs, has ended, or is not named
 * @param rows those of this page
 * @param total how many there are
 * @param until the last day that the documents cover, in words
 * @param previous the page before; empty if there is none
 * @param next the page after; empty if there is none
 */
public record CommitmentsView(
    List<ExchangeView.Tab> tabs,
    List<Row> rows,
    long total,
    String until,
    String previous,
    String next) {
  public CommitmentsView {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
  }

  /**
   * A promise.
   *
   * @param text its words, leading to where they stand
   * @param made when it was made, in words
   * @param subject what the questions are about
   * @param askers to whom it was made
   * @param repliers who made it
   * @param term by when, as printed and as a day
   * @param badge whether that has passed; nothing if no day is named
   * @param later documents that cite the answer later; that they do says no more than that
   */
  public record Row(
      Value text,
      String made,
      String subject,
      List<ExchangeView.Who> askers,
      List<ExchangeView.Who> repliers,
      String term,
      List<ExchangeView.Badge> badge,
      List<Value> later) {
    public Row {
      askers = List.copyOf(askers);
      repliers = List.copyOf(repliers);
      badge = List.copyOf(badge);
      later = List.copyOf(later);
    }
  }
}
