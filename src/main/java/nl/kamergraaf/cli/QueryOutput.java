package nl.kamergraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** The forms in which the answer to a query is written. */
enum QueryOutput {
  TABLE,
  CSV,
  JSON,
  TURTLE;

  /** Whether this form can hold what {@code query} gives: rows or a graph. */
  boolean writes(Query query) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    return graph ? this == TURTLE || this == TABLE : this != TURTLE;
  }

  void write(DatasetGraph dataset, Query query, OutputStream out) {
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
      if (query.isAskType()) {
        out.write((exec.ask() + "\n").getBytes(UTF_8));
      } else if (query.isSelectType()) {
        RowSet rows = exec.select();
        Lang lang = lang();
        RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rows, ARQ.getContext());
      } else {
        var graph = query.isDescribeType() ? exec.describe() : exec.construct();
        RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Lang lang() {
    return switch (this) {
      case CSV -> ResultSetLang.RS_CSV;
      case JSON -> ResultSetLang.RS_JSON;
      case TABLE, TURTLE -> ResultSetLang.RS_Text;
    };
  }
}
