package nl.kamergraaf.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.graph.lines.GraphSource;
import nl.kamergraaf.json.Json;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What documents give to a release as earlier builds extracted it, kept beside the releases, so
 * that what has not changed need not be extracted again.
 *
 * <p>An entry is a file: a checksum of all behind it, the length of the front, the front, the
 * document's own lines; the last two gzipped. The front is a line of JSON, a comment of N-Quads,
 * and the lines of the gist. Only the front is read as long as nobody asks for the lines. It is
 * written beside its place and then moved there at once, so that a crash or a second writer leaves
 * a whole entry or none; one that is broken all the same counts as absent. An entry that cannot be
 * written is told in the log and no more: the release does not need it. Thread-safe.
 */
public final class Extractions {
  private static final Logger LOG = LoggerFactory.getLogger(Extractions.class);
  private static final String ENDING = ".kept";
  private static final String COMMENT = "# ";
  private static final int BEFORE_FRONT = Long.BYTES + Integer.BYTES;

  /**
   * What is kept.
   *
   * @param about what whoever keeps it must know before using it again
   * @param contribution what the document gives
   */
  public record Entry(Map<String, String> about, Contribution contribution) {
    public Entry {
      about = Map.copyOf(about);
    }
  }

  /** What a front begins with. */
  private record Head(Map<String, String> about, String hash) {}

  /** The lines in the file of an entry. */
  private record KeptLines(Path file, int from, Node name, String hash) implements GraphSource {
    @Override
    public GraphLines read() throws IOException {
      byte[] all = Files.readAllBytes(file);
      return GraphLines.in(unpacked(all, from, all.length - from), name);
    }

    @Override
    public boolean isInMemory() {
      return false;
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
    try {
      Entry entry = entry(file, Files.readAllBytes(file));
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
   * @return the same contribution, its lines where they are kept; as it came if it could not be
   *     kept
   */
  public Contribution keep(String key, Entry entry) {
    Path file = file(key);
    used.add(name(file));
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, key, ".new");
      try {
        byte[] front = front(entry);
        write(front, packed(entry.contribution().own().read().lines()), fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        DocumentGraph gist = entry.contribution().gist();
        return new Contribution(
            gist,
            new KeptLines(
                file, BEFORE_FRONT + front.length, gist.name(), entry.contribution().own().hash()));
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      LOG.warn("{} could not be kept: {}", file, e.toString());
      return entry.contribution();
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

  private static byte[] front(Entry entry) throws IOException {
    Contribution contribution = entry.contribution();
    String head =
        Json.MAPPER.writeValueAsString(new Head(entry.about(), contribution.own().hash()));
    return packed(
        Stream.concat(
                Stream.of((COMMENT + head).getBytes(UTF_8)),
                GraphLines.of(contribution.gist()).lines().stream())
            .toList());
  }

  private static byte[] packed(List<byte[]> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new FastGzip(bytes)) {
      for (byte[] line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] unpacked(byte[] all, int from, int length) throws IOException {
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(all, from, length), 1 << 12)) {
      return in.readAllBytes();
    }
  }

  private static void write(byte[] front, byte[] lines, Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BEFORE_FRONT + front.length + lines.length);
    bytes.position(Long.BYTES).putInt(front.length).put(front).put(lines);
    Files.write(file, bytes.putLong(0, checksum(bytes.array())).array());
  }

  /** Of all that is behind the checksum. */
  private static long checksum(byte[] all) {
    CRC32 checksum = new CRC32();
    checksum.update(all, Long.BYTES, all.length - Long.BYTES);
    return checksum.getValue();
  }

  /** An entry is read once, at the next build: it is packed fast rather than small. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 12);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private static Entry entry(Path file, byte[] all) throws IOException {
    if (all.length < BEFORE_FRONT || ByteBuffer.wrap(all).getLong() != checksum(all)) {
      throw new IllegalArgumentException("it is not what was written");
    }
    int length = ByteBuffer.wrap(all).getInt(Long.BYTES);
    byte[] front = unpacked(all, BEFORE_FRONT, length);
    int end = 0;
    while (front[end] != '\n') {
      end++;
    }
    Head head = head(new String(front, COMMENT.length(), end - COMMENT.length(), UTF_8));
    DocumentGraph gist = GraphLines.parse(front, end + 1);
    return new Entry(
        head.about(),
        new Contribution(
            gist, new KeptLines(file, BEFORE_FRONT + length, gist.name(), head.hash())));
  }

  private static Head head(String json) throws JsonProcessingException {
    return Json.MAPPER.readValue(json, Head.class);
  }
}
