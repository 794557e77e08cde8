package nl.kamergraaf.site;

import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.release.Manifest;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;

/** Answers {@code /}: what this is and where to begin. */
final class HomePage {
  private static final int QUERIES_SHOWN = 8;
  private static final List<String> COUNTED =
      List.of("AnswerDocument", "Question", "Answer", "Citation", "Commitment", "Person");

  private final List<SavedQuery> queries;
  private final String base;
  private final Figures figures;

  HomePage(String base, List<SavedQuery> queries, Figures figures) {
    this.base = base;
    this.queries = queries;
    this.figures = figures;
  }

  Response answer(Visit visit) {
    HomeView view = new HomeView(latest(visit), named(visit), counts(visit));
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
            view,
            "figures",
            figures.home(visit),
            "queries",
            queries.stream().limit(QUERIES_SHOWN).toList()));
  }

  private List<HomeView.Latest> latest(Visit visit) {
    return QueryRows.of(
            visit,
            query(
                """
                SELECT ?document ?date WHERE {
                  ?document kg:subject ?subject .
                  FILTER NOT EXISTS { ?document a kg:Case }
                  OPTIONAL { ?document kg:receivedOn ?received }
                  OPTIONAL { ?document kg:submittedOn ?submitted }
                  BIND ( COALESCE(?received, ?submitted) AS ?date )
                } ORDER BY DESC(?date) ?document LIMIT 8
                """))
        .stream()
        .filter(row -> row.contains(Var.alloc("date")))
        .map(
            row ->
                new HomeView.Latest(
                    visit.value(row.get("date")).text(), visit.value(row.get("document"))))
        .toList();
  }

  private List<Value> named(Visit visit) {
    return QueryRows.of(
            visit,
            query(
                """
                SELECT ?thing (COUNT(DISTINCT ?document) AS ?number) WHERE {
                  ?document kg:subject ?subject ; kg:mentions ?thing .
                  ?thing a kg:Organisation .
                  FILTER NOT EXISTS { ?thing a kg:Ministry }
                } GROUP BY ?thing ORDER BY DESC(?number) ?thing LIMIT 30
                """))
        .stream()
        .filter(row -> row.contains(Var.alloc("thing")))
        .map(row -> visit.value(row.get("thing")))
        .distinct()
        .limit(20)
        .toList();
  }

  private List<HomeView.Count> counts(Visit visit) {
    Manifest manifest = visit.release().release().manifest();
    return COUNTED.stream()
        .filter(name -> manifest.classes().containsKey(Kg.NS + name))
        .map(
            name ->
                new HomeView.Count(
                    visit.messages().get("count." + name),
                    visit.messages().number(manifest.classes().getOrDefault(Kg.NS + name, 0L))))
        .toList();
  }

  private Query query(String text) {
    return QueryFactory.create(
        "PREFIX kg: <" + Kg.NS + ">\nPREFIX dcterms: <http://purl.org/dc/terms/>\n" + text);
  }
}
