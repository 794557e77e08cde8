package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.kamergraaf.graph.FoldedEvidence;
import nl.kamergraaf.release.change.Dependants;
import nl.kamergraaf.release.change.GraphChange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/** Makes the lists of a release from its store, all of them or those in which something changed. */
final class ListBuilder {
  private static final Var THIS = Var.alloc("this");
  private static final Var DOCUMENT = Var.alloc("document");
  private static final String NO_DATE = "~";
  private static final int ENTITIES_AT_ONCE = 500;

  private final DatasetGraph store;
  private final String things;
  private final DocumentDates dates;
  private final ListWriter writer;

  private ListBuilder(DatasetGraph store, String base, ListWriter writer) {
    this.store = store;
    this.things = base + "id/";
    this.dates = new DocumentDates(store.getDefaultGraph(), things);
    this.writer = writer;
  }

  /**
   * Builds the lists of a store in the folder {@code release}, sorting in files in {@code scratch}.
   */
  static void create(DatasetGraph store, Path release, String base, Path scratch)
      throws IOException {
    Files.createDirectories(scratch);
    write(
        store,
        release.resolve("none"),
        release,
        base,
        scratch,
        (builder, links) -> {
          EntityList.all().forEach(list -> builder.list(list, list.forAll()));
          builder.gather(store.getDefaultGraph().find(), links);
        });
  }

  /**
   * Brings the lists that lie in {@code release}, which are those of the release {@code before}, to
   * what {@code change} has made of the store.
   */
  static void renew(
      DatasetGraph store, GraphChange change, Path before, Path release, String base, Path scratch)
      throws IOException {
    write(
        store,
        before,
        release,
        base,
        scratch,
        (builder, links) -> {
          EntityList.all().forEach(list -> builder.renew(list, change));
          builder.renewLinks(change, links);
        });
  }

  /** Writes rows, then links, which are sorted, then what is gone that was there before. */
  private static void write(
      DatasetGraph store,
      Path before,
      Path release,
      String base,
      Path scratch,
      BiConsumer<ListBuilder, SortedLines> rows)
      throws IOException {
    try (ListWriter writer = new ListWriter(release.resolve(Lists.FOLDER))) {
      ListBuilder builder = new ListBuilder(store, base, writer);
      SortedLines links = new SortedLines(scratch);
      Txn.executeRead(store, () -> rows.accept(builder, links));
      links.drain(builder::link);
      gone(writer, before, release);
    }
  }

  private static void gone(ListWriter writer, Path before, Path release) throws IOException {
    HistoryFile.compare(
        before.resolve(History.FOLDER).resolve(History.GONE),
        release.resolve(History.FOLDER).resolve(History.GONE),
        (thing, old, since) -> {
          if (!Objects.equals(old, since)) {
            writer.remove(Lists.GONE, thing);
            if (since != null) {
              Lists.gone(writer, thing, since);
            }
          }
        });
  }

  private void renew(EntityList list, GraphChange change) {
    List<Node> entities =
        Dependants.of(QueryFactory.create(list.text()), THIS, change).stream()
            .filter(entity -> isOf(entity, list))
            .toList();
    for (Node entity : entities) {
      remove(list.id(), entity);
    }
    for (int from = 0; from < entities.size(); from += ENTITIES_AT_ONCE) {
      int to = Math.min(entities.size(), from + ENTITIES_AT_ONCE);
      list(list, list.forSome(entities.subList(from, to)));
    }
  }

  private void remove(String list, Node entity) {
    try {
      writer.remove(list, entity.getURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is or was pointed at by a statement that changed, or from a document whose day did. */
  private void renewLinks(GraphChange change, SortedLines lines) {
    Set<Node> pointedAt = new LinkedHashSet<>();
    Set<Node> dated = new LinkedHashSet<>();
    for (Triple triple : change.changed()) {
      if (isLink(triple)) {
        pointedAt.add(triple.getObject());
      }
      if (DocumentDates.DAYS.contains(triple.getPredicate())) {
        dated.add(triple.getSubject());
      }
    }
    for (Graph graph : change.both()) {
      dated.forEach(document -> targets(document, document, graph, pointedAt, new HashSet<>()));
    }
    for (Node thing : pointedAt) {
      remove(Lists.LINKS, thing);
      gather(change.now().find(Node.ANY, Node.ANY, thing), lines);
    }
  }

  /** What a document and its parts point at. */
  private void targets(Node document, Node part, Graph graph, Set<Node> pointedAt, Set<Node> seen) {
    if (seen.add(part)) {
      for (Triple triple : graph.find(part, Node.ANY, Node.ANY).toList()) {
        if (isLink(triple)) {
          pointedAt.add(triple.getObject());
        }
        if (triple.getObject().isURI()
            && triple.getObject().getURI().startsWith(document.getURI() + "/")) {
          targets(document, triple.getObject(), graph, pointedAt, seen);
        }
      }
    }
  }

  private void list(EntityList list, Query query) {
    List<Var> columns = list.columns();
    boolean merges = list.isOneRowADocument();
    try (QueryExec exec = QueryExec.dataset(store).query(query).build()) {
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

  private boolean isOf(@Nullable Node entity, EntityList list) {
    return entity != null
        && entity.isURI()
        && entity.getURI().startsWith(things + list.type() + "/");
  }

  private static boolean belongs(Binding solution, Binding before) {
    return Objects.equals(solution.get(THIS), before.get(THIS))
        && Objects.equals(solution.get(DOCUMENT), before.get(DOCUMENT));
  }

  private void write(EntityList list, List<Var> columns, List<Binding> solutions) {
    Node entity = solutions.getFirst().get(THIS);
    if (entity == null || !isOf(entity, list)) {
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
  private void gather(ExtendedIterator<Triple> statements, SortedLines lines) {
    statements
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
