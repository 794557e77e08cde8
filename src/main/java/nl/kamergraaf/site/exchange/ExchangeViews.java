package nl.kamergraaf.site.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.exchange.Role;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.NodeFactory;

/** Makes the table of the exchanges that a thing has to do with. */
public final class ExchangeViews {
  static final String ANCHOR = "#questions";

  private final Visit visit;
  private final ExchangeChoice choice;
  private final Messages messages;

  public ExchangeViews(Visit visit, ExchangeChoice choice) {
    this.visit = visit;
    this.choice = choice;
    this.messages = visit.messages();
  }

  public ExchangeView view() {
    Paging paging = new Paging(choice.page(), ExchangeChoice.PAGE_SIZE);
    Exchanges.Page page =
        visit
            .release()
            .exchanges()
            .find(
                choice.selection(), choice.order(), (int) paging.from(), ExchangeChoice.PAGE_SIZE);
    ExchangeRows rows = new ExchangeRows(visit);
    int pages = paging.pages(page.total());
    return new ExchangeView(
        title(choice.role()),
        page.total(),
        shown(paging, page),
        choice.roles().size() > 1 ? tabs() : List.of(),
        filters(page),
        fields(),
        chosen(),
        page.rows().stream().map(rows::row).toList(),
        choice.at(1).address(visit, ".csv"),
        messages.get("exchanges.day", messages.date(visit.day().toString())),
        choice.page() > 1 ? choice.at(choice.page() - 1).address(visit, "") + ANCHOR : "",
        choice.page() < pages ? choice.at(choice.page() + 1).address(visit, "") + ANCHOR : "");
  }

  private String title(Role role) {
    String type = visit.addresses().type(choice.thing());
    String own = "exchanges." + role.key() + "." + type;
    return messages.get(messages.has(own) ? own : "exchanges." + role.key());
  }

  private String shown(Paging paging, Exchanges.Page page) {
    return page.total() <= page.rows().size()
        ? ""
        : messages.get(
            "exchanges.shown",
            messages.number(paging.from() + 1),
            messages.number(paging.from() + page.rows().size()),
            messages.number(page.total()));
  }

  private List<ExchangeView.Tab> tabs() {
    List<ExchangeView.Tab> tabs = new ArrayList<>();
    choice
        .roles()
        .forEach(
            (role, count) ->
                tabs.add(
                    new ExchangeView.Tab(
                        title(role),
                        messages.number(count),
                        choice.as(role).address(visit, "") + ANCHOR,
                        role == choice.role())));
    return tabs;
  }

  /** Each facet that tells rows apart, or is on. */
  private List<ExchangeView.Filter> filters(Exchanges.Page page) {
    List<ExchangeView.Filter> filters = new ArrayList<>();
    for (String name : ExchangeChoice.FILTERS) {
      List<ExchangeView.Choice> choices =
          page.facets().getOrDefault(name, List.of()).stream()
              .sorted(order(name))
              .map(
                  count ->
                      new ExchangeView.Choice(
                          count.value(),
                          label(name, count.value()) + " (" + messages.number(count.count()) + ")",
                          count.value().equals(choice.filters().get(name))))
              .toList();
      if (choices.size() > 1 || choice.filters().containsKey(name)) {
        filters.add(new ExchangeView.Filter(name, messages.get("facet." + name), choices));
      }
    }
    return filters;
  }

  /** Years from the last; all else the most frequent first. */
  private static Comparator<Exchanges.Count> order(String facet) {
    return facet.equals("year")
        ? Comparator.comparing(Exchanges.Count::value).reversed()
        : Comparator.comparingLong(Exchanges.Count::count).reversed();
  }

  private String label(String facet, String value) {
    if (facet.equals("state") && messages.has("badge." + value)) {
      return messages.get("badge." + value);
    }
    return value.startsWith(visit.addresses().base())
        ? visit.labels().of(NodeFactory.createURI(value))
        : value;
  }

  private List<Value> fields() {
    List<Value> fields = new ArrayList<>();
    if (choice.roles().size() > 1) {
      fields.add(new Value(choice.role().key(), ExchangeChoice.ROLE, ""));
    }
    if (!visit.chosenLanguage().isEmpty()) {
      fields.add(new Value(visit.chosenLanguage(), "lang", ""));
    }
    return fields;
  }

  private List<Value> chosen() {
    List<Value> chosen = new ArrayList<>();
    for (Map.Entry<String, String> filter : choice.filters().entrySet()) {
      chosen.add(
          Value.link(
              label(filter.getKey(), filter.getValue()),
              choice.without(filter.getKey()).address(visit, "") + ANCHOR));
    }
    return chosen;
  }
}
