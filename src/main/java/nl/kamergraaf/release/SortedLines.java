package nl.kamergraaf.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of lines in bounded memory: full batches are spilled to files and merged at the
 * end.
 *
 * <p>The order is that of {@code LC_ALL=C sort -u}: by unsigned bytes, each line once. Lines hold
 * no line break. Not thread-safe.
 */
final class SortedLines {
  private static final int BYTES_IN_MEMORY = 64 << 20;
  private static final int OVERHEAD_OF_A_LINE = 40;
  private static final int BYTES_OF_A_BLOCK = 1 << 16;

  private final Path folder;
  private final List<Path> runs = new ArrayList<>();
  private List<byte[]> batch = new ArrayList<>();
  private long batchBytes;

  /** Sorts with {@code folder}, which exists, as the place for spilled batches. */
  SortedLines(Path folder) {
    this.folder = folder;
  }

  void add(byte[] line) throws IOException {
    batch.add(line);
    batchBytes += line.length + OVERHEAD_OF_A_LINE;
    if (batchBytes > BYTES_IN_MEMORY) {
      spill();
    }
  }

  /** What is done with each line, in order. */
  interface LineConsumer {
    void accept(byte[] line) throws IOException;
  }

  /** Hands over every line in order and forgets them. */
  void drain(LineConsumer consumer) throws IOException {
    if (runs.isEmpty()) {
      batch.sort(Arrays::compareUnsigned);
      eachOnce(batch, consumer);
      batch = new ArrayList<>();
    } else {
      spill();
      merge(consumer);
    }
  }

  private static void eachOnce(List<byte[]> sorted, LineConsumer consumer) throws IOException {
    byte[] previous = null;
    for (byte[] line : sorted) {
      if (!Arrays.equals(previous, line)) {
        consumer.accept(line);
      }
      previous = line;
    }
  }

  private void spill() throws IOException {
    batch.sort(Arrays::compareUnsigned);
    Path run = Files.createTempFile(folder, "run", ".lines");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run))) {
      eachOnce(
          batch,
          line -> {
            out.write(line);
            out.write('\n');
          });
    }
    runs.add(run);
    batch = new ArrayList<>();
    batchBytes = 0;
  }

  private void merge(LineConsumer consumer) throws IOException {
    List<Run> open = new ArrayList<>();
    try {
      PriorityQueue<Run> heads =
          new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.head, b.head));
      for (Path path : runs) {
        Run run = new Run(path);
        open.add(run);
        if (run.advance()) {
          heads.add(run);
        }
      }
      mergeHeads(heads, consumer);
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
    runs.clear();
  }

  private static void mergeHeads(PriorityQueue<Run> heads, LineConsumer consumer)
      throws IOException {
    byte[] previous = null;
    for (Run run = heads.poll(); run != null; run = heads.poll()) {
      if (!Arrays.equals(previous, run.head)) {
        consumer.accept(run.head);
      }
      previous = run.head;
      if (run.advance()) {
        heads.add(run);
      }
    }
  }

  /** One spilled batch being read back, a block at a time. */
  private static final class Run implements AutoCloseable {
    private final Path path;
    private final InputStream in;
    private byte[] block = new byte[BYTES_OF_A_BLOCK];
    private int from;
    private int end;
    private byte[] head = {};

    Run(Path path) throws IOException {
      this.path = path;
      this.in = Files.newInputStream(path);
    }

    boolean advance() throws IOException {
      int searched = from;
      while (true) {
        for (int at = searched; at < end; at++) {
          if (block[at] == '\n') {
            head = Arrays.copyOfRange(block, from, at);
            from = at + 1;
            return true;
          }
        }
        searched = end - from;
        if (!fill()) {
          return false;
        }
      }
    }

    /** Moves what is left to the front of the block and reads on behind it. */
    private boolean fill() throws IOException {
      byte[] to = end - from == block.length ? new byte[2 * block.length] : block;
      System.arraycopy(block, from, to, 0, end - from);
      end -= from;
      from = 0;
      block = to;
      int read = in.read(block, end, block.length - end);
      end += Math.max(0, read);
      return read > 0;
    }

    @Override
    public void close() throws IOException {
      in.close();
      Files.delete(path);
    }
  }
}
