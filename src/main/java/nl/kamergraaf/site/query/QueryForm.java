package nl.kamergraaf.site.query;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.sparql.KnownRows;
import nl.kamergraaf.site.sparql.QueryRun;
import nl.kamergraaf.site.sparql.Refused;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;

/**
 * A format in which the answer to a query is sent to programs.
 *
 * @param name what addresses call it
 * @param mediaType its registered type
 * @param lang the language that writes it
 */
public record QueryForm(String name, String mediaType, Lang lang) {
  private static final QueryForm JSON =
      new QueryForm("json", "application/sparql-results+json", ResultSetLang.RS_JSON);
  private static final QueryForm XML =
      new QueryForm("xml", "application/sparql-results+xml", ResultSetLang.RS_XML);

  /** Of SELECT. */
  static final List<QueryForm> ROWS =
      List.of(
          new QueryForm("csv", "text/csv", ResultSetLang.RS_CSV),
          new QueryForm("tsv", "text/tab-separated-values", ResultSetLang.RS_TSV),
          JSON,
          XML);

  /** Of ASK. */
  static final List<QueryForm> TRUTH = List.of(JSON, XML);

  /** Of CONSTRUCT and DESCRIBE. */
  static final List<QueryForm> GRAPH =
      Representation.data().stream()
          .map(data -> new QueryForm(data.suffix(), data.mediaType(), data.format().getLang()))
          .toList();

  /** Parameters by which a program says what it wants. */
  private static final Set<String> ASKED =
      Set.of("format", "output", "default-graph-uri", "named-graph-uri");

  /** Whether who asks would rather read the answer to a query on a page than have it as data. */
  public static boolean isPageWanted(Request request) {
    Accept accepted = Accept.parse(request.accept());
    return request.parameters().keySet().stream().noneMatch(ASKED::contains)
        && Stream.of(ROWS, TRUTH, GRAPH)
            .flatMap(List::stream)
            .allMatch(form -> accepted.prefersOver(List.of("text/html"), form.mediaType()));
  }

  /** The formats that fit the kind of {@code query}. */
  public static List<QueryForm> of(Query query) {
    return query.isSelectType() ? ROWS : query.isAskType() ? TRUTH : GRAPH;
  }

  /**
   * The format that a client wants: by name in the address, else by its header; empty for a page.
   *
   * @throws Refused if there is no format of that name, or none that the client accepts
   */
  static Optional<QueryForm> wanted(Visit visit, Query query) throws Refused {
    String asked = visit.request().parameter("format");
    List<String> names = of(query).stream().map(QueryForm::name).toList();
    if (!asked.isEmpty() && !asked.equals("html") && !names.contains(asked)) {
      throw new Refused(400, "format", asked, names);
    }
    if (!asked.isEmpty()) {
      return of(query).stream().filter(form -> form.name().equals(asked)).findFirst();
    }
    Stream<String> types = of(query).stream().map(QueryForm::mediaType);
    String best =
        Accept.parse(visit.request().accept())
            .best(
                Stream.of(Stream.of("text/html"), types, Stream.of("application/json"))
                    .flatMap(type -> type)
                    .toList(),
                type -> type)
            .orElseThrow(() -> new Refused(406, "notAcceptable", names));
    return of(query).stream()
        .filter(form -> form.mediaType().equals(best) || form.isJson(best))
        .findFirst();
  }

  /** Whether this is what somebody gets who asks for JSON of whatever kind. */
  private boolean isJson(String asked) {
    return asked.equals("application/json") && mediaType.endsWith("+json");
  }

  /** Runs {@code query} and writes its whole answer. */
  Response answer(Visit visit, Query query, QueryRun run, KnownRows known) throws Refused {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (query.isSelectType()) {
      QueryRun.Rows rows = QueryAnswers.rows(visit, query, run, known);
      RowSetWriterRegistry.getFactory(lang)
          .create(lang)
          .write(out, rows.rowSet(), ARQ.getContext());
    } else if (query.isAskType()) {
      boolean truth = run.ask(visit.dataset(), query);
      RowSetWriterRegistry.getFactory(lang).create(lang).write(out, truth, ARQ.getContext());
    } else {
      RDFWriter.source(run.graph(visit.dataset(), query)).lang(lang).output(out);
    }
    String type = mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    return Response.of(200, type, out.toByteArray()).with("Vary", "Accept");
  }

  /** This same request in each format that fits {@code query}. */
  static List<Value> links(Visit visit, Query asked) {
    String others = visit.request().queryWithout("format");
    String query = others.isEmpty() ? "?" : "?" + others + "&";
    String path = visit.addresses().path(visit.request().path());
    return of(asked).stream()
        .map(
            form ->
                Value.link(
                    form.name().toUpperCase(Locale.ROOT), path + query + "format=" + form.name()))
        .toList();
  }
}
