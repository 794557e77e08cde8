package nl.kamergraaf.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.kamergraaf.query.Bilingual;
import nl.kamergraaf.query.Parameter;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.release.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * Answers {@code /query}, where people write queries, and {@code /queries/}, where they find
 * written ones.
 */
final class QueryPages {
  private static final int ROWS_SHOWN = 200;
  private static final List<String> FORMATS = List.of("csv", "tsv", "json", "xml");

  private final SavedQueries saved = SavedQueries.load();
  private final QueryPolicy policy;
  private final QueryRun run;
  private final Semaphore places;

  QueryPages(Limits limits) {
    this.policy = new QueryPolicy(limits);
    this.run = new QueryRun(limits);
    this.places = new Semaphore(limits.parallelQueries());
  }

  List<SavedQuery> saved() {
    return saved.all();
  }

  /** The page with an editor, and the result of the query in the address if there is one. */
  Response editor(Visit visit) {
    String text = visit.request().parameter("query");
    String title = visit.messages().get("query.title");
    if (text.isBlank()) {
      return page(visit, 200, empty(title, prefixes(), ""));
    }
    try {
      return answer(visit, title, "", List.of(), text, policy.check(text));
    } catch (Refused refused) {
      return page(visit, refused.status(), empty(title, text, refused.reason()));
    }
  }

  private static String prefixes() {
    StringBuilder text = new StringBuilder();
    Map<String, String> all = Prefixes.all();
    for (String name : List.of("kg", "skos", "dcterms")) {
      text.append("PREFIX ").append(name).append(": <").append(all.get(name)).append(">\n");
    }
    return text
        + "\nSELECT ?document ?subject ?date\nWHERE {\n"
        + "  ?document kg:subject ?subject ; kg:submittedOn ?date .\n}\n"
        + "ORDER BY DESC(?date)\nLIMIT 25\n";
  }

  private static QueryView empty(String title, String text, String problem) {
    return new QueryView(
        title, "", List.of(), text, problem, List.of(), List.of(), 0, "", List.of());
  }

  /** The list of saved queries. */
  Response library(Visit visit) {
    Frame frame = Frames.plain(visit, visit.messages().get("queries.title"));
    return Templates.page(200, "queries", Map.of("frame", frame, "queries", saved.all()));
  }

  /** A saved query with its result. */
  Response savedQuery(Visit visit, String name) {
    Optional<SavedQuery> found = saved.named(name);
    if (found.isEmpty()) {
      return Problems.notFound(visit);
    }
    SavedQuery query = found.get();
    Map<String, String> values = new LinkedHashMap<>();
    query.parameters().forEach(p -> values.put(p.name(), visit.request().parameter(p.name())));
    List<QueryView.Field> fields =
        query.parameters().stream()
            .map(p -> field(visit, p, values.getOrDefault(p.name(), "")))
            .toList();
    String title = in(visit, query.title());
    String description = in(visit, query.description()) + " " + in(visit, query.reading());
    try {
      Query filled = query.query(values);
      return answer(visit, title, description, fields, filled.toString(), filled);
    } catch (IllegalArgumentException e) {
      QueryView view = empty(title, query.text(), String.valueOf(e.getMessage()));
      return page(visit, 400, view);
    } catch (Refused refused) {
      return page(visit, refused.status(), empty(title, query.text(), refused.reason()));
    }
  }

  private static String in(Visit visit, Bilingual text) {
    return text.in(visit.language().tag());
  }

  private static QueryView.Field field(Visit visit, Parameter parameter, String value) {
    String type =
        switch (parameter.type()) {
          case DATE -> "date";
          case INTEGER -> "number";
          case IRI -> "url";
          case TEXT -> "text";
        };
    return new QueryView.Field(
        parameter.name(),
        in(visit, parameter.label()),
        type,
        value.isBlank() ? parameter.defaultText() : value);
  }

  private Response answer(
      Visit visit,
      String title,
      String description,
      List<QueryView.Field> fields,
      String text,
      Query query)
      throws Refused {
    if (!places.tryAcquire()) {
      throw new Refused(503, visit.messages().get("query.busy"));
    }
    try {
      if (query.isSelectType()) {
        QueryRun.Rows rows = run.select(visit.dataset(), query);
        return table(visit, title, description, fields, text, rows);
      }
      String result =
          query.isAskType()
              ? String.valueOf(run.ask(visit.dataset(), query))
              : QueryRun.turtle(run.graph(visit.dataset(), query));
      return page(
          visit,
          200,
          new QueryView(
              title, description, fields, text, "", List.of(), List.of(), 0, result, List.of()));
    } finally {
      places.release();
    }
  }

  private static Response table(
      Visit visit,
      String title,
      String description,
      List<QueryView.Field> fields,
      String text,
      QueryRun.Rows rows) {
    QueryRun.Format format = format(visit);
    if (format != null) {
      return Response.of(200, format.contentType(), format.write(rows)).with("Vary", "Accept");
    }
    List<List<Value>> shown =
        rows.rows().stream()
            .limit(ROWS_SHOWN)
            .map(
                row ->
                    rows.columns().stream()
                        .map(
                            column -> {
                              Node node = row.get(column);
                              return node == null ? Value.text("") : visit.value(node);
                            })
                        .toList())
            .toList();
    return page(
        visit,
        200,
        new QueryView(
            title,
            description,
            fields,
            text,
            "",
            rows.columns().stream().map(column -> heading(visit, column.getVarName())).toList(),
            shown,
            rows.rows().size(),
            "",
            downloads(visit)));
  }

  private static String heading(Visit visit, String variable) {
    String key = "column." + variable;
    return visit.messages().has(key) ? visit.messages().get(key) : variable;
  }

  private static QueryRun.@org.jspecify.annotations.Nullable Format format(Visit visit) {
    String asked = visit.request().parameter("format");
    if (!asked.isEmpty()) {
      return QueryRun.FORMATS.get(asked);
    }
    Accept accept = Accept.parse(visit.request().accept());
    return accept
        .best(
            List.of(
                "text/html",
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+json",
                "application/sparql-results+xml"),
            type -> type)
        .flatMap(
            type ->
                QueryRun.FORMATS.values().stream()
                    .filter(format -> format.contentType().startsWith(type))
                    .findFirst())
        .orElse(null);
  }

  private static List<Value> downloads(Visit visit) {
    StringBuilder query = new StringBuilder();
    visit.request().parameters().entrySet().stream()
        .filter(parameter -> !parameter.getKey().equals("format"))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            parameter ->
                query
                    .append(Addresses.encode(parameter.getKey()))
                    .append('=')
                    .append(Addresses.encode(parameter.getValue().get(0)))
                    .append('&'));
    String path = visit.addresses().path(visit.request().path());
    return FORMATS.stream()
        .map(
            f ->
                Value.link(
                    f.toUpperCase(java.util.Locale.ROOT), path + "?" + query + "format=" + f))
        .toList();
  }

  private static Response page(Visit visit, int status, QueryView view) {
    return Templates.page(
        status, "query", Map.of("frame", Frames.plain(visit, view.title()), "view", view));
  }
}
