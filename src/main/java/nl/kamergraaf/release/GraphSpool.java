package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.graph.lines.GraphLines;

/**
 * Keeps graphs in a file, in whatever order they come, until all are asked for in the order of
 * their names. What is held in memory is the names, and a graph while it is read back. Not
 * thread-safe.
 */
final class GraphSpool implements AutoCloseable {
  private final Path folder;
  private final Path file;
  private final OutputStream out;
  private final Map<byte[], List<Extent>> graphs = new TreeMap<>(Arrays::compareUnsigned);
  private long length;

  /** Where some of a graph's lines are. */
  private record Extent(long from, int length) {}

  /** What is done with each line of a graph: those of one come together and sorted, each once. */
  interface Reader {
    void line(String graph, byte[] line) throws IOException;
  }

  /** Keeps graphs in {@code folder}, which exists. */
  GraphSpool(Path folder) throws IOException {
    this.folder = folder;
    this.file = Files.createTempFile(folder, "graphs", ".lines");
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /** Keeps lines of a graph, of which some may have come before. */
  void add(GraphLines graph) throws IOException {
    long from = length;
    for (byte[] line : graph.lines()) {
      out.write(line);
      out.write('\n');
      length += line.length + 1;
    }
    graphs
        .computeIfAbsent(graph.name().getURI().getBytes(UTF_8), name -> new ArrayList<>(1))
        .add(new Extent(from, Math.toIntExact(length - from)));
  }

  /** How many graphs there are. */
  int size() {
    return graphs.size();
  }

  /** Reads every graph, in the order of the bytes of their names. */
  void drain(Reader reader) throws IOException {
    out.close();
    try (FileChannel in = FileChannel.open(file)) {
      for (Map.Entry<byte[], List<Extent>> graph : graphs.entrySet()) {
        String name = new String(graph.getKey(), UTF_8);
        if (graph.getValue().size() == 1) {
          read(in, graph.getValue().getFirst(), line -> reader.line(name, line));
        } else {
          SortedLines lines = new SortedLines(folder);
          for (Extent extent : graph.getValue()) {
            read(in, extent, lines::add);
          }
          lines.drain(line -> reader.line(name, line));
        }
      }
    }
  }

  private static void read(FileChannel in, Extent extent, SortedLines.LineConsumer to)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(extent.length());
    while (bytes.hasRemaining() && in.read(bytes, extent.from() + bytes.position()) >= 0) {
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

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
