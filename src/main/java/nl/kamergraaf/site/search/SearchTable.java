package nl.kamergraaf.site.search;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;

/** Search results as a table, written as the results of a query are. */
final class SearchTable {
  private static final List<Var> COLUMNS =
      Stream.of("iri", "type", "label", "date", "snippet").map(Var::alloc).toList();

  private SearchTable() {}

  /** The hits of {@code answer} as CSV (RFC 4180). */
  static Response csv(Visit visit, Search.Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Binding> rows = answer.hits().stream().map(hit -> row(visit, hit)).toList();
    RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
        .create(ResultSetLang.RS_CSV)
        .write(out, RowSetStream.create(COLUMNS, rows.iterator()), ARQ.getContext());
    return Response.of(200, "text/csv; charset=utf-8", out.toByteArray())
        .with("X-Total-Count", Long.toString(answer.total()))
        .with("Vary", "Accept, Accept-Language");
  }

  private static Binding row(Visit visit, Search.Hit hit) {
    Node entity = NodeFactory.createURI(hit.iri());
    List<Node> cells = new ArrayList<>(List.of(entity));
    Stream.of(hit.type(), visit.labels().title(entity), hit.date(), hit.snippet().text())
        .map(NodeFactory::createLiteralString)
        .forEach(cells::add);
    var row = BindingFactory.builder();
    for (int i = 0; i < COLUMNS.size(); i++) {
      row.add(COLUMNS.get(i), cells.get(i));
    }
    return row.build();
  }
}
