package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.kamergraaf.graph.DocumentGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The graphs of documents as earlier builds extracted them, kept beside the releases, so that what
 * has not changed need not be extracted again.
 *
 * <p>An entry is a file of N-Quads, gzipped, its first line a comment. It is written beside its
 * place and then moved there at once, so that a crash or a second writer leaves a whole entry or
 * none; one that is broken all the same counts as absent. An entry that cannot be written is told
 * in the log and no more: the release does not need it. Not thread-safe.
 */
public final class Extractions {
  private static final Logger LOG = LoggerFactory.getLogger(Extractions.class);
  private static final String ENDING = ".nq.gz";
  private static final String COMMENT = "# ";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * What is kept.
   *
   * @param about what whoever keeps it must know before using it again
   * @param document the graph
   */
  public record Entry(Map<String, String> about, DocumentGraph document) {
    public Entry {
      about = Map.copyOf(about);
    }
  }

  private final Path folder;
  private final Set<String> used = new HashSet<>();

  Extractions(Path folder) {
    this.folder = folder;
  }

  /** The entry with this key, if there is one that is whole. */
  public Optional<Entry> find(String key) {
    Path file = file(key);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      Entry entry = entry(in.readAllBytes());
      used.add(name(file));
      return Optional.of(entry);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException | RiotException | IllegalArgumentException broken) {
      LOG.warn("{} is broken and not used: {}", file, broken.toString());
      return Optional.empty();
    }
  }

  /**
   * Keeps an entry, in the place of any that has this key.
   *
   * @param key letters and digits
   */
  public void keep(String key, Entry entry) {
    Path file = file(key);
    used.add(name(file));
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, key, ".new");
      try {
        write(entry, fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      LOG.warn("{} could not be kept: {}", file, e.toString());
    }
  }

  /** Deletes what was neither found nor kept since the build began. */
  public void forgetOthers() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> others;
    try (Stream<Path> files = Files.list(folder)) {
      others = files.filter(file -> !used.contains(name(file))).toList();
    }
    for (Path other : others) {
      Files.deleteIfExists(other);
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ENDING);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static void write(Entry entry, Path file) throws IOException {
    DatasetGraph quads = DatasetGraphFactory.createGeneral();
    quads.addGraph(entry.document().name(), entry.document().graph());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write((COMMENT + JSON.writeValueAsString(entry.about()) + "\n").getBytes(UTF_8));
      RDFWriter.source(quads).lang(Lang.NQUADS).output(out);
    }
  }

  private static Entry entry(byte[] bytes) throws JsonProcessingException {
    String text = new String(bytes, UTF_8);
    int end = text.indexOf('\n');
    if (!text.startsWith(COMMENT) || end < 0) {
      throw new IllegalArgumentException("it does not begin with what it is about");
    }
    Map<String, String> about =
        JSON.readValue(text.substring(COMMENT.length(), end), new TypeReference<>() {});
    OneGraph graph = new OneGraph();
    RDFParser.fromString(text.substring(end + 1), Lang.NQUADS)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .checking(false)
        .labelToNode(LabelToNode.createUseLabelEncoded())
        .parse(graph);
    return new Entry(about, graph.document());
  }

  /** Takes quads that are all of one graph. */
  private static final class OneGraph extends StreamRDFBase {
    private final Graph graph = GraphFactory.createDefaultGraph();
    private Node name = Node.ANY;

    @Override
    public void quad(Quad quad) {
      name = quad.getGraph();
      graph.add(quad.asTriple());
    }

    DocumentGraph document() {
      if (!name.isURI()) {
        throw new IllegalArgumentException("it holds no named graph");
      }
      return new DocumentGraph(name, graph);
    }
  }
}
