package nl.kamergraaf.site;

import java.util.List;

/**
 * What the home page shows.
 *
 * @param latest the newest documents
 * @param named what the questions name most
 * @param counts how many there are of the main classes
 */
public record HomeView(List<Latest> latest, List<Value> named, List<Count> counts) {
  public HomeView {
    latest = List.copyOf(latest);
    named = List.copyOf(named);
    counts = List.copyOf(counts);
  }

  /** A document and its date. */
  public record Latest(String date, Value document) {}

  /** A number of things of one kind. */
  public record Count(String label, String number) {}
}
