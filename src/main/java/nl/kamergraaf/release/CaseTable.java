package nl.kamergraaf.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.release.exchange.Exchange;
import nl.kamergraaf.release.exchange.Exchange.Party;
import nl.kamergraaf.release.exchange.Exchanges;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes all exchanges of a release as one table, the oldest first: each case, with documents or
 * without, and each document of no case. Names are Dutch; several values of a cell stand behind
 * {@link TableQuery#SEPARATOR}. Rows are written as they are read.
 */
final class CaseTable {
  static final String NAME = "cases";

  private final Graph graph;
  private final Map<String, String> names = new LinkedHashMap<>();

  private CaseTable(Graph graph) {
    this.graph = graph;
  }

  /**
   * Writes the table of the exchanges that {@code release} has an index of to {@code path}; to be
   * called within a read transaction. Returns how many rows it has.
   */
  static long write(Graph graph, Path release, Path path) throws IOException {
    CaseTable table = new CaseTable(graph);
    List<Var> columns = Tables.query(NAME).columns().keySet().stream().map(Var::alloc).toList();
    try (Exchanges exchanges = Exchanges.open(release);
        Stream<Exchange> all = exchanges.each(Exchanges.Selection.ALL, Exchanges.Order.OLDEST);
        OutputStream out = Files.newOutputStream(path)) {
      RowSet rows =
          RowSetStream.create(columns, all.map(one -> table.row(columns, one)).iterator());
      RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
          .create(ResultSetLang.RS_CSV)
          .write(out, rows, ARQ.getContext());
      return rows.getRowNumber();
    }
  }

  private Binding row(List<Var> columns, Exchange one) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("iri", one.iri());
    cells.put("caseNumber", one.number());
    cells.put("subject", one.subject());
    cells.put("submitted", one.submitted());
    cells.put("due", one.due());
    cells.put("received", one.received());
    cells.put("days", one.days() < 0 ? "" : Long.toString(one.days()));
    cells.put("state", one.state());
    cells.put("postponed", Boolean.toString(one.postponed()));
    parties(cells, "asker", "group", one.askers());
    parties(cells, "addressee", "addressedOffice", one.addressees());
    parties(cells, "replier", "replyingOffice", one.repliers());
    cells.put("cited", joined(one.cited().stream()));
    cells.put("promises", joined(one.promises().stream().map(Exchange.Promise::text)));
    cells.put("documents", joined(one.documents().stream()));
    var row = BindingFactory.builder();
    for (Var column : columns) {
      String cell = cells.getOrDefault(column.getVarName(), "");
      if (!cell.isEmpty()) {
        row.add(column, NodeFactory.createLiteralString(cell));
      }
    }
    return row.build();
  }

  private void parties(
      Map<String, String> cells, String person, String capacity, Collection<Party> parties) {
    List<String> people = known(parties.stream().map(Party::person));
    List<String> capacities = known(parties.stream().map(Party::capacity));
    cells.put(person + "s", joined(people.stream().map(this::name)));
    cells.put(person + "Iris", joined(people.stream()));
    cells.put(capacity + "s", joined(capacities.stream().map(this::name)));
    cells.put(capacity + "Iris", joined(capacities.stream()));
  }

  private static List<String> known(Stream<String> iris) {
    return iris.filter(iri -> !iri.isEmpty()).distinct().toList();
  }

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining(TableQuery.SEPARATOR));
  }

  private String name(String iri) {
    return names.computeIfAbsent(iri, this::found);
  }

  private String found(String iri) {
    return graph.stream(NodeFactory.createURI(iri), SKOS.prefLabel.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .filter(label -> label.isLiteral() && !label.getLiteralLanguage().equals("en"))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse(iri);
  }
}
