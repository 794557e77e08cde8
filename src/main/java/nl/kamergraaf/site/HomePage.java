package nl.kamergraaf.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.exchange.Exchange;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.exchange.Exchanges.Order;
import nl.kamergraaf.release.exchange.Exchanges.Selection;
import nl.kamergraaf.release.name.Names;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/** Answers {@code /}: what is new, what waits, where to begin. */
final class HomePage {
  private static final int QUERIES_SHOWN = 6;
  private static final int ROWS_SHOWN = 5;
  private static final int MOST_ASKERS = 8;
  private static final int MOST_THEMES = 1_000;
  private static final int MOST_PROMISING = 500;
  private static final int LEAST_YEARS = 5;
  private static final List<String> COUNTED =
      List.of("Question", "Answer", "Citation", "Commitment");

  private final List<SavedQuery> queries;
  private final String base;

  HomePage(String base, List<SavedQuery> queries) {
    this.base = base;
    this.queries = queries;
  }

  Response answer(Visit visit) {
    Frame frame =
        Frames.of(
            visit,
            visit.messages().get("home.title"),
            base,
            List.of(),
            Map.of(
                "@type",
                "WebSite",
                "name",
                "Kamergraaf",
                "url",
                base,
                "description",
                visit.messages().get("home.lead")));
    return Templates.page(
        200,
        "home",
        Map.of(
            "frame",
            frame,
            "view",
            view(visit),
            "queries",
            queries.stream().limit(QUERIES_SHOWN).toList()));
  }

  private HomeView view(Visit visit) {
    Messages messages = visit.messages();
    Exchanges exchanges = visit.release().exchanges();
    ExchangeRows rows = new ExchangeRows(visit);
    String year = Integer.toString(visit.day().getYear());
    String before = Integer.toString(visit.day().getYear() - 1);
    Selection lately = Selection.ALL.with("year", year, before);
    Map<String, List<Exchanges.Count>> facets = exchanges.find(lately, Order.NEWEST, 0, 1).facets();
    List<HomeView.Year> coverage = coverage(visit);
    Manifest manifest = visit.release().release().manifest();
    return new HomeView(
        messages.date(visit.day().toString()),
        counts(visit),
        exchanges.first(Selection.ALL, Order.ANSWERED, ROWS_SHOWN).stream()
            .filter(one -> !one.received().isEmpty())
            .map(rows::row)
            .toList(),
        exchanges.first(lately.with("state", "overdue"), Order.OLDEST, ROWS_SHOWN).stream()
            .map(rows::row)
            .toList(),
        Addresses.inLanguage(
            visit.addresses().path("/search?q=&type=case&status=overdue"), visit.chosenLanguage()),
        promises(visit, rows),
        counted(visit, facets.getOrDefault("asker", List.of())),
        counted(visit, facets.getOrDefault("group", List.of())),
        before,
        BrowsePages.types(visit, ""),
        themes(visit),
        coverage,
        years(visit),
        messages.get("data.cite.text", manifest.name(), manifest.base()));
  }

  private static List<HomeView.Count> counts(Visit visit) {
    Manifest manifest = visit.release().release().manifest();
    Messages messages = visit.messages();
    Exchanges exchanges = visit.release().exchanges();
    Stream<HomeView.Count> all =
        Stream.of(
            new HomeView.Count(
                messages.get("count.exchanges"), messages.number(exchanges.count(Selection.ALL))));
    return Stream.concat(
            all,
            COUNTED.stream()
                .filter(name -> manifest.classes().containsKey(Kg.NS + name))
                .map(
                    name ->
                        new HomeView.Count(
                            messages.get("count." + name),
                            messages.number(manifest.classes().getOrDefault(Kg.NS + name, 0L)))))
        .toList();
  }

  /** What was promised by a day that the documents have not reached, the nearest first. */
  private static List<HomeView.Promise> promises(Visit visit, ExchangeRows rows) {
    String day = visit.day().toString();
    record Due(Exchange exchange, Exchange.Promise promise) {}
    List<Due> due = new ArrayList<>();
    for (Exchange exchange : visit.release().exchanges().promisedFrom(day, MOST_PROMISING)) {
      exchange.promises().stream()
          .filter(promise -> promise.until().compareTo(day) >= 0)
          .forEach(promise -> due.add(new Due(exchange, promise)));
    }
    return due.stream()
        .sorted(
            Comparator.comparing((Due one) -> one.promise().until())
                .thenComparing(one -> one.promise().iri()))
        .limit(ROWS_SHOWN)
        .map(
            one ->
                new HomeView.Promise(
                    visit.messages().date(one.promise().until()),
                    rows.promise(one.promise()),
                    rows.subject(one.exchange())))
        .toList();
  }

  private static List<HeadView.Counted> counted(Visit visit, List<Exchanges.Count> counts) {
    return counts.stream()
        .limit(MOST_ASKERS)
        .map(
            count ->
                new HeadView.Counted(
                    visit.value(NodeFactory.createURI(count.value())),
                    visit.messages().number(count.count())))
        .toList();
  }

  /** The themes that questions have, below those that they are part of. */
  private static List<HomeView.Theme> themes(Visit visit) {
    Map<Node, HeadView.Counted> upper = new LinkedHashMap<>();
    Map<Node, List<HeadView.Counted>> lower = new LinkedHashMap<>();
    for (Names.Name name :
        visit
            .release()
            .names()
            .find("theme", visit.language().tag(), "", "", 0, MOST_THEMES)
            .names()) {
      Node theme = NodeFactory.createURI(name.iri());
      HeadView.Counted counted =
          new HeadView.Counted(
              Value.link(name.name(), visit.href(name.iri())),
              visit.messages().number(name.count()));
      List<Node> broader = visit.facts().all(theme, SKOS.broader.asNode());
      if (broader.isEmpty()) {
        upper.put(theme, counted);
      } else {
        lower.computeIfAbsent(broader.getFirst(), key -> new ArrayList<>()).add(counted);
      }
    }
    return upper.entrySet().stream()
        .map(
            theme ->
                new HomeView.Theme(theme.getValue(), lower.getOrDefault(theme.getKey(), List.of())))
        .toList();
  }

  private static Map<String, Long> byYear(Visit visit, Selection selection) {
    Map<String, Long> years = new TreeMap<>(Comparator.reverseOrder());
    visit
        .release()
        .exchanges()
        .answering(selection)
        .years()
        .forEach((year, of) -> years.put(year, of.total()));
    return years;
  }

  private static List<HomeView.Year> coverage(Visit visit) {
    Messages messages = visit.messages();
    Map<String, Long> read = byYear(visit, Selection.ALL.with("documents", "some"));
    Map<String, Long> missing = byYear(visit, Selection.ALL.with("documents", "none"));
    Map<String, Long> all = new TreeMap<>(Comparator.reverseOrder());
    all.putAll(read);
    missing.forEach((year, count) -> all.merge(year, count, Long::sum));
    return all.entrySet().stream()
        .map(
            year ->
                new HomeView.Year(
                    year.getKey(),
                    messages.number(year.getValue()),
                    messages.number(read.getOrDefault(year.getKey(), 0L)),
                    messages.number(missing.getOrDefault(year.getKey(), 0L))))
        .toList();
  }

  private static List<FigureView> years(Visit visit) {
    Messages messages = visit.messages();
    List<List<Value>> rows =
        visit.release().exchanges().answering(Selection.ALL).years().entrySet().stream()
            .map(
                year ->
                    List.of(
                        Value.text(year.getKey()),
                        Value.text(Long.toString(year.getValue().total()))))
            .toList();
    return rows.size() < LEAST_YEARS
        ? List.of()
        : List.of(
            new FigureView(
                "figure-years",
                messages.get("figure.years"),
                "years",
                1,
                List.of(messages.get("column.year"), messages.get("column.questions")),
                rows,
                ""));
  }
}
