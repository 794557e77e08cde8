package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * Writes the main classes of a release as tables, a query in {@code tables/} each, its cases as one
 * more, and what describes them all.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/">Metadata Vocabulary for Tabular Data</a>
 */
final class Tables {
  private static final String METADATA = ReleaseContents.NAME + "-tables.csv-metadata.json";

  private Tables() {}

  /** Writes the tables of a store to {@code downloads}. */
  static List<Manifest.File> write(DatasetGraph store, Path downloads, String base)
      throws IOException {
    List<TableQuery> asked = text("index.txt").lines().map(Tables::query).toList();
    List<Manifest.File> files = new ArrayList<>();
    for (TableQuery table : asked) {
      files.add(Txn.calculateRead(store, () -> write(store, table, downloads)));
    }
    List<TableQuery> tables =
        Stream.concat(Stream.of(query(CaseTable.NAME)), asked.stream()).toList();
    Path metadata = downloads.resolve(METADATA);
    Files.write(metadata, TableQuery.metadata(tables, base));
    files.add(file(metadata, "application/csvm+json", 0));
    return files;
  }

  static TableQuery query(String name) {
    return TableQuery.parse(name, text(name + ".rq"));
  }

  /**
   * Writes the table of the exchanges of {@code release}, whose index is there.
   *
   * @param graph what the release holds, within a read transaction
   */
  static Manifest.File cases(Graph graph, Path release, Path downloads) throws IOException {
    Path path = downloads.resolve(query(CaseTable.NAME).fileName());
    return file(path, "text/csv", CaseTable.write(graph, release, path));
  }

  private static String text(String name) {
    try (InputStream in = Tables.class.getResourceAsStream("tables/" + name)) {
      if (in == null) {
        throw new IllegalStateException("tables/" + name + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manifest.File write(DatasetGraph store, TableQuery table, Path downloads) {
    Path path = downloads.resolve(table.fileName());
    long count;
    try (OutputStream out = Files.newOutputStream(path);
        QueryExec exec =
            QueryExec.dataset(store).query(QueryFactory.create(table.text())).build()) {
      RowSet rows = exec.select();
      RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
          .create(ResultSetLang.RS_CSV)
          .write(out, rows, ARQ.getContext());
      count = rows.getRowNumber();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file(path, "text/csv", count);
  }

  private static Manifest.File file(Path path, String mediaType, long rows) {
    try (InputStream in = Files.newInputStream(path)) {
      return new Manifest.File(
          String.valueOf(path.getFileName()),
          mediaType,
          Files.size(path),
          DigestUtils.sha256Hex(in),
          rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
