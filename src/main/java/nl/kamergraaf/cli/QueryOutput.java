package nl.kamergraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

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

  /** The answer to {@code query}, whole. */
  String write(DatasetGraph dataset, Query query) {
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
      if (query.isAskType()) {
        return truth(exec.ask());
      }
      if (query.isSelectType() && this == TABLE) {
        return TextTable.of(exec.select());
      }
      if (query.isSelectType()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer().write(out, exec.select(), ARQ.getContext());
        return out.toString(UTF_8);
      }
      var graph = query.isDescribeType() ? exec.describe() : exec.construct();
      return RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString();
    }
  }

  private String truth(boolean answer) {
    if (this != JSON) {
      return answer + "\n";
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer().write(out, answer, ARQ.getContext());
    return out.toString(UTF_8);
  }

  private RowSetWriter writer() {
    return RowSetWriterRegistry.getFactory(lang()).create(lang());
  }

  private Lang lang() {
    return switch (this) {
      case CSV -> ResultSetLang.RS_CSV;
      case JSON -> ResultSetLang.RS_JSON;
      case TABLE, TURTLE -> ResultSetLang.RS_Text;
    };
  }
}
