package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A compressed file of sorted lines, each of a key and, after a tab, a value, that later releases
 * are compared with.
 */
final class HistoryFile implements AutoCloseable {
  private final BufferedWriter out;

  HistoryFile(Path path) throws IOException {
    this.out =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(path)), UTF_8));
  }

  void add(String line) throws IOException {
    out.append(line).append('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /**
   * What is done with a key that one of two files or both have; the value of either may be empty.
   */
  interface Comparison {
    void at(String key, @Nullable String before, @Nullable String now) throws IOException;
  }

  /** Goes through two files at once, in the order of keys; a file that is missing has no lines. */
  static void compare(Path before, Path now, Comparison comparison) throws IOException {
    try (Lines old = new Lines(before);
        Lines fresh = new Lines(now)) {
      while (old.key != null || fresh.key != null) {
        int order = order(old.key, fresh.key);
        String key = order <= 0 ? old.key : fresh.key;
        comparison.at(
            String.valueOf(key), order <= 0 ? old.value : null, order >= 0 ? fresh.value : null);
        if (order <= 0) {
          old.advance();
        }
        if (order >= 0) {
          fresh.advance();
        }
      }
    }
  }

  private static int order(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? 1 : -1;
    }
    return Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8));
  }

  /** A file being read, at one of its lines or behind the last. */
  private static final class Lines implements AutoCloseable {
    private final BufferedReader in;
    private @Nullable String key;
    private String value = "";

    Lines(Path path) throws IOException {
      this.in =
          Files.exists(path)
              ? new BufferedReader(
                  new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), UTF_8))
              : new BufferedReader(java.io.Reader.nullReader());
      advance();
    }

    void advance() throws IOException {
      String line = in.readLine();
      int tab = line == null ? -1 : line.indexOf('\t');
      key = line == null || tab < 0 ? line : line.substring(0, tab);
      value = line == null || tab < 0 ? "" : line.substring(tab + 1);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
