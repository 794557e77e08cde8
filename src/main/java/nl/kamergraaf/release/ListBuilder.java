package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kamergraaf.graph.FoldedEvidence;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** Makes the lists of a release from its store. */
final class ListBuilder {
  private static final Var THIS = Var.alloc("this");
  private static final Var DOCUMENT = Var.alloc("document");
  private static final String NO_DATE = "~";

  private final DatasetGraph store;
  private final String things;
  private final ListWriter writer;

  private ListBuilder(DatasetGraph store, String base, ListWriter writer) {
    this.store = store;
    this.things = base + "id/";
    this.writer = writer;
  }

  /**
   * Builds the lists of a store in the folder {@code release}, sorting in files in {@code scratch}.
   */
  static void create(DatasetGraph store, Path release, String base, Path scratch)
      throws IOException {
    Files.createDirectories(scratch);
    try (ListWriter writer = new ListWriter(release.resolve(Lists.FOLDER))) {
      ListBuilder builder = new ListBuilder(store, base, writer);
      SortedLines links = new SortedLines(scratch);
      Txn.executeRead(
          store,
          () -> {
            EntityList.all().forEach(builder::list);
            builder.gatherLinks(store.getDefaultGraph(), links);
          });
      links.drain(builder::link);
      Path history = release.resolve(History.FOLDER);
      HistoryFile.compare(
          history.resolve("none"),
          history.resolve(History.GONE),
          (thing, none, since) -> Lists.gone(writer, thing, String.valueOf(since)));
    }
  }

  private void list(EntityList list) {
    List<Var> columns = list.columns();
    boolean merges = list.isOneRowADocument();
    try (QueryExec exec = QueryExec.dataset(store).query(list.forAll()).build()) {
      RowSet found = exec.select();
      List<Binding> row = new ArrayList<>();
      while (found.hasNext()) {
        Binding solution = found.next();
        if (!row.isEmpty() && !(merges && belongs(solution, row.getLast()))) {
          write(list, columns, row);
          row.clear();
        }
        row.add(solution);
      }
      if (!row.isEmpty()) {
        write(list, columns, row);
      }
    }
  }

  private static boolean belongs(Binding solution, Binding before) {
    return Objects.equals(solution.get(THIS), before.get(THIS))
        && Objects.equals(solution.get(DOCUMENT), before.get(DOCUMENT));
  }

  private void write(EntityList list, List<Var> columns, List<Binding> solutions) {
    Node entity = solutions.getFirst().get(THIS);
    if (entity == null
        || !entity.isURI()
        || !entity.getURI().startsWith(things + list.type() + "/")) {
      return;
    }
    List<List<Optional<Node>>> cells =
        solutions.stream()
            .map(
                solution ->
                    columns.stream().map(c -> Optional.ofNullable(solution.get(c))).toList())
            .toList();
    try {
      writer.add(list.id(), entity.getURI(), new ListPage.Row(cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gathers what points at things, as lines that sort by thing, property and date. */
  private void gatherLinks(Graph graph, SortedLines lines) {
    DocumentDates dates = new DocumentDates(graph, things);
    graph
        .find()
        .filterKeep(this::isLink)
        .forEachRemaining(
            triple -> {
              String subject = triple.getSubject().getURI();
              String newestFirst = dates.of(subject).map(ListBuilder::inverted).orElse(NO_DATE);
              String line =
                  String.join(
                      "\t",
                      triple.getObject().getURI(),
                      triple.getPredicate().getURI(),
                      newestFirst,
                      subject);
              try {
                lines.add(line.getBytes(UTF_8));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private boolean isLink(Triple triple) {
    Node object = triple.getObject();
    return object.isURI()
        && !FoldedEvidence.isFolded(triple)
        && object.getURI().startsWith(things)
        && triple.getSubject().isURI()
        && !triple.getSubject().getURI().startsWith(object.getURI() + "/");
  }

  /** A date whose digits count down, so that the newest sorts first. */
  private static String inverted(String date) {
    StringBuilder inverted = new StringBuilder(date.length());
    date.chars().forEach(c -> inverted.append(c >= '0' && c <= '9' ? (char) ('9' - c + '0') : '-'));
    return inverted.toString();
  }

  private void link(byte[] line) throws IOException {
    String[] parts = new String(line, UTF_8).split("\t", -1);
    Lists.link(writer, parts[0], NodeFactory.createURI(parts[1]), NodeFactory.createURI(parts[3]));
  }
}
