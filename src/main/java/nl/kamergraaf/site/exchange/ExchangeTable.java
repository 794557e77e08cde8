package nl.kamergraaf.site.exchange;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.release.exchange.Exchange;
import nl.kamergraaf.release.exchange.Exchange.Party;
import nl.kamergraaf.release.exchange.Exchanges;
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
import org.apache.jena.sparql.vocabulary.FOAF;

/** Exchanges as a table for a spreadsheet: one row each, several values of a cell behind "; ". */
public final class ExchangeTable {
  private static final List<Var> COLUMNS =
      Stream.of(
              "asked_on",
              "subject",
              "case_number",
              "askers",
              "groups",
              "put_to",
              "answered_by",
              "answered_as",
              "answered_on",
              "days",
              "due_on",
              "state",
              "postponed",
              "cites",
              "promises",
              "documents",
              "iri")
          .map(Var::alloc)
          .toList();

  private final Visit visit;
  private final ExchangeRows rows;

  private ExchangeTable(Visit visit) {
    this.visit = visit;
    this.rows = new ExchangeRows(visit);
  }

  /** All rows of a selection as CSV (RFC 4180), however many. */
  public static Response csv(Visit visit, Exchanges.Selection selection, Exchanges.Order order) {
    ExchangeTable table = new ExchangeTable(visit);
    Exchanges exchanges = visit.release().exchanges();
    long total = exchanges.count(selection);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
        .create(ResultSetLang.RS_CSV)
        .write(
            out,
            RowSetStream.create(
                COLUMNS, exchanges.each(selection, order).map(table::row).iterator()),
            ARQ.getContext());
    return Response.of(200, "text/csv; charset=utf-8", out.toByteArray())
        .with("X-Total-Count", Long.toString(total))
        .with("Vary", "Accept, Accept-Language");
  }

  private Binding row(Exchange exchange) {
    List<String> cells =
        List.of(
            exchange.submitted(),
            rows.subject(exchange),
            exchange.number(),
            people(exchange.askers()),
            capacities(exchange.askers()),
            exchange.addressees().stream().map(this::who).distinct().collect(behind()),
            people(exchange.repliers()),
            capacities(exchange.repliers()),
            exchange.received(),
            exchange.days() < 0 ? "" : Long.toString(exchange.days()),
            exchange.due(),
            exchange.state(),
            Boolean.toString(exchange.postponed()),
            exchange.cited().stream().map(this::name).distinct().collect(behind()),
            exchange.promises().stream().map(Exchange.Promise::text).collect(behind()),
            exchange.documents().stream().map(this::official).collect(behind()),
            exchange.iri());
    var row = BindingFactory.builder();
    for (int i = 0; i < COLUMNS.size(); i++) {
      row.add(COLUMNS.get(i), NodeFactory.createLiteralString(cells.get(i)));
    }
    return row.build();
  }

  private static java.util.stream.Collector<CharSequence, ?, String> behind() {
    return Collectors.joining("; ");
  }

  private String people(List<Party> parties) {
    return parties.stream().map(Party::person).map(this::name).distinct().collect(behind());
  }

  private String capacities(List<Party> parties) {
    return parties.stream()
        .map(Party::capacity)
        .filter(iri -> !iri.isEmpty())
        .map(this::name)
        .distinct()
        .collect(behind());
  }

  private String who(Party party) {
    List<String> names = new ArrayList<>();
    Stream.of(party.person(), party.capacity())
        .filter(iri -> !iri.isEmpty())
        .map(this::name)
        .forEach(names::add);
    return String.join(", ", names);
  }

  private String name(String iri) {
    return rows.named(iri).text();
  }

  /** The official page of a document, else its IRI. */
  private String official(String document) {
    return visit
        .facts()
        .one(NodeFactory.createURI(document), FOAF.isPrimaryTopicOf.asNode())
        .filter(Node::isURI)
        .map(Node::getURI)
        .orElse(document);
  }
}
