package nl.kamergraaf.site.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.release.exchange.Answering;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.exchange.Exchanges.Selection;
import nl.kamergraaf.release.exchange.Role;
import nl.kamergraaf.site.exchange.ExchangeChoice;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.FigureView;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.NodeFactory;

/** What the exchanges of a thing in a role come to: how fast, with whom, about what, by year. */
final class ExchangeSums {
  private static final int MOST_THINGS = 8;
  private static final int LEAST_YEARS = 5;
  private static final int LEAST_TIMES = 3;
  private static final Map<Role, List<String>> SUMMED_BY =
      Map.of(
          Role.ASKED, List.of("asker", "topic", "office"),
          Role.RECEIVED, List.of("group", "topic", "replier"),
          Role.ANSWERED, List.of("group", "topic", "asker"),
          Role.ABOUT, List.of("group", "asker", "office"),
          Role.CITED, List.of("group", "topic", "office"));

  private final Visit visit;
  private final Messages messages;
  private final Exchanges exchanges;

  ExchangeSums(Visit visit) {
    this.visit = visit;
    this.messages = visit.messages();
    this.exchanges = visit.release().exchanges();
  }

  /** How many, and the middle time to the answer against that of all exchanges. */
  String sentence(ExchangeChoice choice) {
    Answering own = exchanges.answering(choice.all());
    String key = "sums." + choice.role().key();
    String many = messages.number(own.total());
    String sentence = messages.get(own.total() == 1 ? key + ".one" : key, many);
    Answering.Times times = own.all();
    if (times.answered() < LEAST_TIMES) {
      return sentence;
    }
    return sentence
        + " "
        + messages.get(
            "sums.times",
            messages.number(times.answered()),
            messages.days(times.median().orElse(0)),
            messages.days(exchanges.answering(Selection.ALL).all().median().orElse(0)));
  }

  /** What the exchanges have in common. */
  List<HeadView.Sum> sums(ExchangeChoice choice) {
    Map<String, List<Exchanges.Count>> facets =
        exchanges.find(choice.all(), Exchanges.Order.NEWEST, 0, 1).facets();
    List<HeadView.Sum> sums = new ArrayList<>();
    for (String facet : SUMMED_BY.getOrDefault(choice.role(), List.of())) {
      List<HeadView.Counted> things =
          facets.getOrDefault(facet, List.of()).stream()
              .filter(count -> !count.value().equals(choice.thing()))
              .limit(MOST_THINGS)
              .map(
                  count ->
                      new HeadView.Counted(
                          visit.value(NodeFactory.createURI(count.value())),
                          messages.number(count.count())))
              .toList();
      if (!things.isEmpty()) {
        sums.add(new HeadView.Sum(title(choice, facet), things));
      }
    }
    return sums;
  }

  private String title(ExchangeChoice choice, String facet) {
    String own = "sum." + choice.role().key() + "." + facet;
    String typed = own + "." + visit.addresses().type(choice.thing());
    return messages.get(messages.has(typed) ? typed : own);
  }

  /** How many by year, and how long the answers took, where there are years enough to draw. */
  List<FigureView> figures(ExchangeChoice choice) {
    Answering own = exchanges.answering(choice.all());
    List<FigureView> figures = new ArrayList<>();
    if (own.years().size() >= LEAST_YEARS) {
      figures.add(
          figure(
              "years",
              List.of("year", "questions"),
              own.years().entrySet().stream()
                  .map(year -> row(year.getKey(), year.getValue().total()))
                  .toList()));
    }
    List<List<Value>> times =
        own.years().entrySet().stream()
            .filter(year -> year.getValue().times().answered() >= LEAST_TIMES)
            .map(
                year ->
                    row(
                        year.getKey(),
                        year.getValue().times().median().orElse(0),
                        year.getValue().times().answered()))
            .toList();
    if (times.size() >= LEAST_YEARS) {
      figures.add(figure("times", List.of("year", "median", "answeredNumber"), times));
    }
    return figures;
  }

  private FigureView figure(String name, List<String> columns, List<List<Value>> rows) {
    return new FigureView(
        "figure-" + name,
        messages.get("figure." + name),
        "years",
        1,
        columns.stream().map(column -> messages.get("column." + column)).toList(),
        rows,
        "");
  }

  private static List<Value> row(String year, long... numbers) {
    List<Value> row = new ArrayList<>(List.of(Value.text(year)));
    for (long number : numbers) {
      row.add(Value.text(Long.toString(number)));
    }
    return row;
  }
}
