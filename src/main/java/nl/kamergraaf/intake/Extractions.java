package nl.kamergraaf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The graphs of documents as earlier builds extracted them, kept beside the releases, so that what
 * has not changed need not be extracted again.
 *
 * <p>An entry is a file of N-Quads, gzipped, its first line a comment. It is written beside its
 * place and then moved there at once, so that a crash or a second writer leaves a whole entry or
 * none; one that is broken all the same counts as absent. An entry that cannot be written is told
 * in the log and no more: the release does not need it. Thread-safe.
 */
public final class Extractions {
  private static final Logger LOG = LoggerFactory.getLogger(Extractions.class);
  private static final String ENDING = ".nq.gz";
  private static final String COMMENT = "# ";

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
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  private Extractions(Path folder) {
    this.folder = folder;
  }

  /** Those in a folder, which is made when the first is kept. One build at a time uses it. */
  public static Extractions in(Path folder) {
    return new Extractions(folder);
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
    } catch (IOException | IllegalArgumentException broken) {
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
    try (OutputStream out = new FastGzip(Files.newOutputStream(file))) {
      out.write((COMMENT + Json.MAPPER.writeValueAsString(entry.about()) + "\n").getBytes(UTF_8));
      for (byte[] line : GraphLines.of(entry.document()).lines()) {
        out.write(line);
        out.write('\n');
      }
    }
  }

  /** An entry is read once, at the next build: it is packed fast rather than small. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private static Entry entry(byte[] bytes) throws JsonProcessingException {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    String first = new String(bytes, 0, end, UTF_8);
    if (!first.startsWith(COMMENT) || end == bytes.length) {
      throw new IllegalArgumentException("it does not begin with what it is about");
    }
    Map<String, String> about =
        Json.MAPPER.readValue(first.substring(COMMENT.length()), new TypeReference<>() {});
    return new Entry(about, GraphLines.parse(bytes, end + 1));
  }
}
