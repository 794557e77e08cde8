package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.graph.lines.QuadLine;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Gathers, in a file, what is to be checked in a whole release: the things of which more is said
 * than one document says: by several documents, or by the register, the list of cases and the like.
 * Statements come sorted.
 */
final class SharedThings implements AutoCloseable {
  static final String FILE = "shared";
  private static final String DOCUMENTS = "documents";

  private final BufferedWriter out;
  private @Nullable Node subject;
  private @Nullable QuadLine first;
  private boolean isShared;

  SharedThings(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file, UTF_8);
  }

  void add(Batch.Statement statement) throws IOException {
    Batch.Line line = statement.line();
    Node its = statement.triple().getSubject();
    if (first == null || !its.equals(subject)) {
      end();
      subject = its;
      first = line.quad();
      isShared = !line.part().equals(DOCUMENTS);
    }
    isShared |= !line.quad().isInTheGraphOf(first);
  }

  private void end() throws IOException {
    if (subject != null && isShared) {
      out.append(TermText.of(subject)).append('\n');
    }
  }

  /** Ends the gathering. */
  @Override
  public void close() throws IOException {
    try (out) {
      end();
      subject = null;
    }
  }

  /**
   * Gathers what may break a rule now though nothing broke any in the release before: the subjects
   * of statements that changed, the things that these are parts of, and what points at a subject
   * whose kind changed.
   */
  static void write(Path file, UnionChange change, DatasetGraph store, String base)
      throws IOException {
    Set<Node> things = new LinkedHashSet<>(change.touched());
    change.touched().stream()
        .filter(node -> node.isURI() && node.getURI().startsWith(base + "id/"))
        .map(node -> ThingNames.whole(node.getURI(), base + "id/"))
        .map(NodeFactory::createURI)
        .forEach(things::add);
    Graph graph = store.getDefaultGraph();
    Txn.executeRead(
        store,
        () ->
            Stream.concat(change.removed().stream(), change.added().stream())
                .filter(triple -> triple.getPredicate().equals(RDF.Nodes.type))
                .map(Triple::getSubject)
                .distinct()
                .flatMap(node -> graph.stream(Node.ANY, Node.ANY, node))
                .map(Triple::getSubject)
                .forEach(things::add));
    Files.write(file, things.stream().map(TermText::of).toList(), UTF_8);
  }

  /** Reads what was gathered into {@code file}; the stream must be closed. */
  @SuppressWarnings("StreamResourceLeak") // closed by whoever reads it
  static Stream<Node> read(Path file) throws IOException {
    return Files.lines(file, UTF_8).map(TermText::parse);
  }
}
