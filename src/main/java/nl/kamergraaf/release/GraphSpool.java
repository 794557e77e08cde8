package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.graph.lines.GraphSource;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Keeps graphs, in whatever order they come, until all are asked for in the order of their names:
 * in a file of its own, or where they are if that stays. What is held in memory is the names, and a
 * graph while it is read back. Not thread-safe.
 */
final class GraphSpool implements AutoCloseable {
  private final Path folder;
  private final Path file;
  private final OutputStream out;
  private final Map<byte[], Spooled> graphs = new TreeMap<>(Arrays::compareUnsigned);
  private long length;

  /** Where some of a graph's lines are. */
  private sealed interface Extent {
    void read(FileChannel spool, SortedLines.LineConsumer to) throws IOException;
  }

  /** In the file of the spool. */
  private record Stretch(long from, int length) implements Extent {
    @Override
    public void read(FileChannel spool, SortedLines.LineConsumer to) throws IOException {
      ByteBuffer bytes = ByteBuffer.allocate(length);
      while (bytes.hasRemaining() && spool.read(bytes, from + bytes.position()) >= 0) {
        // until all is read
      }
      byte[] text = bytes.array();
      int start = 0;
      for (int at = 0; at < text.length; at++) {
        if (text[at] == '\n') {
          to.accept(Arrays.copyOfRange(text, start, at));
          start = at + 1;
        }
      }
    }
  }

  /** Where they were when they came. */
  private record Elsewhere(GraphSource source) implements Extent {
    @Override
    public void read(FileChannel spool, SortedLines.LineConsumer to) throws IOException {
      for (byte[] line : source.read().lines()) {
        to.accept(line);
      }
    }
  }

  /** Where all of a graph's lines are, and the hash of the first of them that came. */
  private record Spooled(List<Extent> extents, String hash) {}

  /** Keeps graphs in {@code folder}, which exists. */
  GraphSpool(Path folder) throws IOException {
    this.folder = folder;
    this.file = Files.createTempFile(folder, "graphs", ".lines");
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /** Keeps lines of a graph, of which some may have come before. */
  void add(GraphSource graph) throws IOException {
    Extent extent = graph.isInMemory() ? written(graph.read()) : new Elsewhere(graph);
    graphs
        .computeIfAbsent(
            graph.name().getURI().getBytes(UTF_8),
            name -> new Spooled(new ArrayList<>(1), graph.hash()))
        .extents()
        .add(extent);
  }

  private Extent written(GraphLines graph) throws IOException {
    long from = length;
    for (byte[] line : graph.lines()) {
      out.write(line);
      out.write('\n');
      length += line.length + 1;
    }
    return new Stretch(from, Math.toIntExact(length - from));
  }

  private static void digest(byte[] line, MessageDigest digest) {
    digest.update(line);
    digest.update((byte) '\n');
  }

  /** How many graphs there are. */
  int size() {
    return graphs.size();
  }

  /**
   * The hash of what each graph states, in the order of the bytes of their names: the same whenever
   * and beside whatever else it is built.
   */
  Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (Map.Entry<byte[], Spooled> graph : graphs.entrySet()) {
      String name = new String(graph.getKey(), UTF_8);
      hashes.put(
          name, graph.getValue().extents().size() == 1 ? graph.getValue().hash() : readHash(name));
    }
    return hashes;
  }

  private String readHash(String graph) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    read(graph, line -> digest(line, digest));
    return Hex.encodeHexString(digest.digest());
  }

  /** Reads a graph that is there: its lines sorted, each once. */
  void read(String graph, SortedLines.LineConsumer reader) throws IOException {
    out.flush();
    Spooled spooled = Objects.requireNonNull(graphs.get(graph.getBytes(UTF_8)), graph);
    try (FileChannel in = FileChannel.open(file)) {
      if (spooled.extents().size() == 1) {
        spooled.extents().getFirst().read(in, reader);
      } else {
        SortedLines lines = new SortedLines(folder);
        for (Extent extent : spooled.extents()) {
          extent.read(in, lines::add);
        }
        lines.drain(reader);
      }
    }
  }

  /** Reads all lines, in whatever order. */
  void readAll(SortedLines.LineConsumer reader) throws IOException {
    out.flush();
    try (FileChannel in = FileChannel.open(file)) {
      for (Spooled spooled : graphs.values()) {
        for (Extent extent : spooled.extents()) {
          extent.read(in, reader);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
