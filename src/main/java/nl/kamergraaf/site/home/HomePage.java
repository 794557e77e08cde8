package nl.kamergraaf.site.home;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.exchange.Exchanges;
import nl.kamergraaf.release.name.Names;
import nl.kamergraaf.site.browse.BrowsePages;
import nl.kamergraaf.site.browse.ThemeTree;
import nl.kamergraaf.site.entity.HeadView;
import nl.kamergraaf.site.exchange.ExchangeRows;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.language.Language;
import nl.kamergraaf.site.language.Messages;
import nl.kamergraaf.site.page.FigureView;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.NodeFactory;

/** Answers {@code /}: what is new, what waits, where to begin. */
public final class HomePage {
  private static final int QUERIES_SHOWN = 6;
  private static final int LEAST_YEARS = 5;
  private static final List<String> COUNTED =
      List.of("Question", "Answer", "Citation", "Commitment");

  private final Cache<OpenRelease, HomeFigures> known = Caffeine.newBuilder().weakKeys().build();
  private final Cache<OpenRelease, Map<Language, List<ThemeTree>>> trees =
      Caffeine.newBuilder().weakKeys().build();
  private final List<SavedQuery> queries;
  private final String base;

  public HomePage(String base, List<SavedQuery> queries) {
    this.base = base;
    this.queries = queries;
  }

  public Response answer(Visit visit) {
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
    HomeFigures figures = known.get(visit.release(), HomeFigures::of);
    ExchangeRows rows = new ExchangeRows(visit);
    Manifest manifest = visit.release().release().manifest();
    return new HomeView(
        messages.date(visit.day().toString()),
        counts(visit, figures),
        figures.answers().stream().map(rows::row).toList(),
        figures.waiting().stream().map(rows::row).toList(),
        Addresses.inLanguage(
            visit.addresses().path("/search?q=&type=case&status=overdue"), visit.chosenLanguage()),
        promises(visit, rows, figures),
        counted(visit, figures.askers()),
        counted(visit, figures.groups()),
        figures.since(),
        BrowsePages.types(visit, ""),
        themes(visit),
        coverage(visit, figures),
        years(visit, figures),
        messages.get("data.cite.text", manifest.name(), manifest.base()));
  }

  private static List<HomeView.Count> counts(Visit visit, HomeFigures figures) {
    Manifest manifest = visit.release().release().manifest();
    Messages messages = visit.messages();
    Stream<HomeView.Count> all =
        Stream.of(
            new HomeView.Count(
                messages.get("count.exchanges"), messages.number(figures.all().total())));
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
  private static List<HomeView.Promise> promises(
      Visit visit, ExchangeRows rows, HomeFigures figures) {
    return figures.due().stream()
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
        .map(
            count ->
                new HeadView.Counted(
                    visit.value(NodeFactory.createURI(count.value())),
                    visit.messages().number(count.count())))
        .toList();
  }

  private List<HomeView.Theme> themes(Visit visit) {
    return trees
        .get(visit.release(), opened -> new ConcurrentHashMap<>())
        .computeIfAbsent(visit.language(), language -> ThemeTree.of(visit))
        .stream()
        .map(
            tree ->
                new HomeView.Theme(
                    counted(visit, tree.theme()),
                    tree.narrower().stream().map(one -> counted(visit, one)).toList()))
        .toList();
  }

  private static HeadView.Counted counted(Visit visit, Names.Name theme) {
    return new HeadView.Counted(
        Value.link(theme.name(), visit.href(theme.iri())), visit.messages().number(theme.count()));
  }

  private static List<HomeView.Year> coverage(Visit visit, HomeFigures figures) {
    Messages messages = visit.messages();
    List<HomeView.Year> coverage = new ArrayList<>();
    figures
        .all()
        .years()
        .forEach(
            (year, of) -> {
              long missing = figures.missing().getOrDefault(year, 0L);
              coverage.add(
                  new HomeView.Year(
                      year,
                      messages.number(of.total()),
                      messages.number(of.total() - missing),
                      messages.number(missing)));
            });
    return coverage.reversed();
  }

  private static List<FigureView> years(Visit visit, HomeFigures figures) {
    Messages messages = visit.messages();
    List<List<Value>> rows =
        figures.all().years().entrySet().stream()
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
