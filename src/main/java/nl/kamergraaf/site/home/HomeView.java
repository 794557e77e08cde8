package nl.kamergraaf.site.home;

import java.util.List;
import nl.kamergraaf.site.browse.BrowseView;
import nl.kamergraaf.site.entity.HeadView;
import nl.kamergraaf.site.exchange.ExchangeView;
import nl.kamergraaf.site.page.FigureView;
import nl.kamergraaf.site.page.Value;

/**
 * What the home page shows.
 *
 * @param until the last day that the documents cover, in words
 * @param counts how many there are of the main things
 * @param answers the latest answers
 * @param waiting what has waited longest for an answer
 * @param waitingHref all that waits
 * @param promises what was promised by a day that has not come yet
 * @param askers who asked most lately
 * @param groups which groups did
 * @param year since when "lately" is
 * @param indexes what can be browsed
 * @param themes the themes as a tree, those of the upper level from A to Z
 * @param coverage what there is of each year, the last first
 * @param years the same, drawn; nothing if there is too little
 * @param citation how to cite the whole
 */
public record HomeView(
    String until,
    List<Count> counts,
    List<ExchangeView.Row> answers,
    List<ExchangeView.Row> waiting,
    String waitingHref,
    List<Promise> promises,
    List<HeadView.Counted> askers,
    List<HeadView.Counted> groups,
    String year,
    List<BrowseView.Link> indexes,
    List<Theme> themes,
    List<Year> coverage,
    List<FigureView> years,
    String citation) {
  public HomeView {
    counts = List.copyOf(counts);
    answers = List.copyOf(answers);
    waiting = List.copyOf(waiting);
    promises = List.copyOf(promises);
    askers = List.copyOf(askers);
    groups = List.copyOf(groups);
    indexes = List.copyOf(indexes);
    themes = List.copyOf(themes);
    coverage = List.copyOf(coverage);
    years = List.copyOf(years);
  }

  /** A theme of the upper level, and those within it; each with the number of its questions. */
  public record Theme(HeadView.Counted theme, List<HeadView.Counted> narrower) {
    public Theme {
      narrower = List.copyOf(narrower);
    }
  }

  /** A number of things of one kind. */
  public record Count(String label, String number) {}

  /** What was promised, in which answer, and by when. */
  public record Promise(String until, Value text, String subject) {}

  /** A year: how many questions were put, of how many there is a document, of how many none. */
  public record Year(String year, String all, String read, String missing) {}
}
