package nl.kamergraaf.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.graph.lines.GraphSource;
import nl.kamergraaf.release.description.Edition;
import nl.kamergraaf.release.description.Publisher;
import nl.kamergraaf.release.description.UsedFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Builds a release and makes it the current one.
 *
 * <pre>
 * try (ReleaseBuilder release = Releases.in(folder).begin(base, Instant.now())) {
 *   release.add(NodeFactory.createURI(base + "graph/register"), registerGraph);
 *   quads.forEach(release::add);
 *   Release done = release.promote();
 * }
 * </pre>
 *
 * <p>Statements may come in any order and more than once: the release is the same. Memory is
 * bounded, whatever their number. Until {@link #promote} has returned, the release before it stays
 * the current one; closing without promoting leaves no trace. One builder at a time works in a
 * releases folder, in whatever process. Not thread-safe.
 */
public final class ReleaseBuilder implements AutoCloseable {
  static final String STAGING = ".building";
  private static final String LOCK = ".lock";
  private static final String EXTRACTED = ".extracted";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Releases releases;
  private final String base;
  private final Instant created;
  private final FileChannel lockFile;
  private final Path staging;
  private final GraphSpool byGraph;
  private final List<UsedFile> used = new ArrayList<>();
  private final Stages stages = new Stages();
  private Publisher publisher = Publisher.UNNAMED;
  private String program = "";
  private boolean isAnew;
  private Consumer<String> remarks = remark -> {};

  ReleaseBuilder(Releases releases, String base, Instant created) throws IOException {
    this.releases = releases;
    this.base = base;
    this.created = created.truncatedTo(ChronoUnit.SECONDS);
    Files.createDirectories(releases.folder());
    this.lockFile = lock(releases.folder().resolve(LOCK));
    this.staging = releases.folder().resolve(STAGING);
    Folders.delete(staging);
    Files.createDirectories(staging.resolve("sort"));
    this.byGraph = new GraphSpool(staging.resolve("sort"));
    stages.begin("documents");
  }

  /** Judges a release that was built. */
  public interface Fitness {
    /**
     * Whether a release is fit to be published.
     *
     * @param data all its statements, to be read
     * @param shared the things of which more is said than one document says: what a document's own
     *     graph could not show
     */
    boolean isPublishable(DatasetGraph data, Stream<Node> shared);
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.lock();
      return channel;
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }

  /** Where builds in this folder keep what they extracted; for use until this is closed. */
  public Path kept() {
    return releases.folder().resolve(EXTRACTED);
  }

  /** Names who publishes the release; without this, nobody in particular. */
  public void publishedBy(Publisher by) {
    publisher = by;
  }

  /**
   * Allows the release to be built upon the current one, of which it then keeps what has not
   * changed, and the next one upon it. It says the same either way.
   *
   * @param its names the program that builds; one that writes anything otherwise has another name
   * @param to is told why, if it is not built so all the same
   */
  public void builtBy(String its, Consumer<String> to) {
    program = its;
    remarks = to;
  }

  /** Has the release built by itself, whatever the current one is. */
  public void buildAnew() {
    isAnew = true;
  }

  /** Takes note of a file that goes into the release beside the documents, for its provenance. */
  public void uses(UsedFile file) {
    used.add(file);
  }

  /**
   * Adds one statement of a named graph. Throws {@link IllegalArgumentException} for the default
   * graph.
   */
  public void add(Quad quad) {
    if (quad.isDefaultGraph()) {
      throw new IllegalArgumentException("a statement without a named graph: " + quad);
    }
    add(GraphLines.of(quad.getGraph(), List.of(quad.asTriple()).iterator()));
  }

  /**
   * Adds statements of a graph, which may have been added to before. Those that are not in memory
   * must stay where they are until the release is promoted.
   */
  public void add(GraphSource graph) {
    try {
      byGraph.add(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds all statements of {@code graph} under the name {@code name}. */
  public void add(Node name, Graph graph) {
    add(GraphLines.of(name, graph.find()));
  }

  /** Adds all statements of {@code graph} under the name {@code name}, an IRI. */
  public void add(String name, Graph graph) {
    add(NodeFactory.createURI(name), graph);
  }

  /**
   * Builds everything, moves it to its place and switches to it.
   *
   * @return the release, now the current one
   * @throws IOException if anything could not be written; the current release is then the old one
   */
  public Release promote() throws IOException {
    return promote((data, shared) -> true).orElseThrow();
  }

  /**
   * Builds everything, and switches to it if what was built is fit to be published.
   *
   * @param fitness is shown the finished store, inside a read transaction
   * @return the release, now the current one; empty if it was not fit, and the current one is still
   *     the old one
   * @throws IOException if anything could not be written; the current release is then the old one
   */
  public Optional<Release> promote(Fitness fitness) throws IOException {
    return promote(manifest -> true, fitness);
  }

  /**
   * Builds everything, and switches to it if what was built is as expected and fit to be published.
   *
   * @param isExpected is shown what the release holds
   * @param fitness is shown the finished store, inside a read transaction
   * @return the release, now the current one; empty if either said no, and the current one is still
   *     the old one
   * @throws IOException if anything could not be written; the current release is then the old one
   */
  public Optional<Release> promote(Predicate<Manifest> isExpected, Fitness fitness)
      throws IOException {
    String name = STAMP.format(created);
    for (int again = 2; Files.exists(releases.folder().resolve(name)); again++) {
      name = STAMP.format(created) + "-" + again;
    }
    Edition edition = new Edition(name, created.toString(), base, publisher, List.of());
    Optional<Release> previous =
        releases.current().filter(release -> release.manifest().base().equals(base));
    write(edition, previous);
    stages.begin("check");
    try (Stream<Node> shared =
        SharedThings.read(staging.resolve("sort").resolve(SharedThings.FILE))) {
      if (!isExpected.test(Manifest.read(staging))
          || !Store.read(
              staging.resolve(Store.FOLDER), data -> fitness.isPublishable(data, shared))) {
        return Optional.empty();
      }
    }
    Folders.delete(staging.resolve("sort"));
    stages.write(staging);
    stages.begin("disk");
    Folders.force(staging);
    Path home = releases.folder().resolve(name);
    Files.move(staging, home, StandardCopyOption.ATOMIC_MOVE);
    Release release = Release.at(home);
    releases.promote(release);
    return Optional.of(release);
  }

  /**
   * Builds upon the release before if that can be done, else everything anew: a fault of what that
   * one has must not stop this one.
   */
  private void write(Edition edition, Optional<Release> previous) throws IOException {
    GraphGroups groups = GraphGroups.of(byGraph.hashes());
    if (previous.isPresent() && !program.isEmpty() && !isAnew) {
      try {
        write(edition, previous, Optional.of(Predecessor.of(previous.get(), program)), groups);
        return;
      } catch (IOException | RuntimeException e) {
        String why = e instanceof Doubt ? e.getMessage() : e.toString();
        remarks.accept("everything is made anew: " + why);
        Folders.deleteAllBut(staging, "sort");
      }
    }
    write(edition, previous, Optional.empty(), groups);
  }

  private void write(
      Edition edition, Optional<Release> previous, Optional<Predecessor> upon, GraphGroups groups)
      throws IOException {
    History history = new History(staging, edition.name(), previous);
    new ReleaseContents(staging, edition, used, history, stages, program, upon)
        .write(byGraph, groups);
  }

  /** How long each stage has taken so far. */
  public List<Stages.Stage> stages() {
    return stages.all();
  }

  @Override
  public void close() throws IOException {
    try (lockFile;
        byGraph) {
      // the spool lies in the folder
    } finally {
      Folders.delete(staging);
    }
  }
}
