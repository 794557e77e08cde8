package nl.kamergraaf.site.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.exchange.Answering;
import nl.kamergraaf.release.exchange.Exchange;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.exchange.Exchanges.Order;
import nl.kamergraaf.release.exchange.Exchanges.Selection;

/**
 * What the home page counts over all exchanges of a release: the same in every language, and for as
 * long as the release is served.
 *
 * @param answers the latest answers of which it is known what they are about
 * @param waiting what was asked lately and has waited longest
 * @param due what was promised by a day that the documents have not reached, the nearest first
 * @param askers who asked most lately
 * @param groups which groups did
 * @param since the year since when "lately" is
 * @param all how all exchanges were answered, by year
 * @param missing by year, how many exchanges there are no documents of
 */
record HomeFigures(
    List<Exchange> answers,
    List<Exchange> waiting,
    List<Due> due,
    List<Exchanges.Count> askers,
    List<Exchanges.Count> groups,
    String since,
    Answering all,
    Map<String, Long> missing) {
  private static final int ROWS_SHOWN = 5;
  private static final int MOST_ASKERS = 8;
  private static final int MOST_NAMELESS = 100;
  private static final int MOST_PROMISING = 500;

  /** What was promised, and in which exchange. */
  record Due(Exchange exchange, Exchange.Promise promise) {}

  HomeFigures {
    answers = List.copyOf(answers);
    waiting = List.copyOf(waiting);
    due = List.copyOf(due);
    askers = List.copyOf(askers);
    groups = List.copyOf(groups);
    missing = Map.copyOf(missing);
  }

  static HomeFigures of(OpenRelease release) {
    Exchanges exchanges = release.exchanges();
    int year = release.coveredUntil().getYear();
    String since = Integer.toString(year - 1);
    Selection lately = Selection.ALL.with("year", Integer.toString(year), since);
    Map<String, List<Exchanges.Count>> facets = exchanges.find(lately, Order.NEWEST, 0, 1).facets();
    Map<String, Long> missing = new LinkedHashMap<>();
    exchanges
        .answering(Selection.ALL.with("documents", "none"))
        .years()
        .forEach((of, count) -> missing.put(of, count.total()));
    return new HomeFigures(
        exchanges.first(Selection.ALL, Order.ANSWERED, MOST_NAMELESS).stream()
            .filter(one -> !one.received().isEmpty() && !one.subject().isEmpty())
            .limit(ROWS_SHOWN)
            .toList(),
        exchanges.first(lately.with("state", "overdue"), Order.OLDEST, ROWS_SHOWN),
        due(exchanges, release.coveredUntil().toString()),
        most(facets, "asker"),
        most(facets, "group"),
        since,
        exchanges.answering(Selection.ALL),
        missing);
  }

  private static List<Due> due(Exchanges exchanges, String day) {
    List<Due> due = new ArrayList<>();
    for (Exchange exchange : exchanges.promisedFrom(day, MOST_PROMISING)) {
      exchange.promises().stream()
          .filter(promise -> promise.until().compareTo(day) >= 0)
          .forEach(promise -> due.add(new Due(exchange, promise)));
    }
    return due.stream()
        .sorted(
            Comparator.comparing((Due one) -> one.promise().until())
                .thenComparing(one -> one.promise().iri()))
        .limit(ROWS_SHOWN)
        .toList();
  }

  private static List<Exchanges.Count> most(
      Map<String, List<Exchanges.Count>> facets, String facet) {
    return facets.getOrDefault(facet, List.of()).stream().limit(MOST_ASKERS).toList();
  }
}
