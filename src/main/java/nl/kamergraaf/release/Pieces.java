package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Of which pieces a download consists, each a gzip member of its own, so that the next release can
 * copy those in which nothing has changed. What begins a piece follows from its name alone: a
 * release that was built upon another is cut as one that was built by itself.
 *
 * @param file the download
 * @param byKey the pieces in their order, by what each begins with
 */
record Pieces(Path file, Map<String, Piece> byKey) {
  static final String FOLDER = "pieces";

  /** Of a file that was not there. */
  static final Pieces NONE = new Pieces(Path.of("none"), Map.of());

  /**
   * A piece.
   *
   * @param key the subject or the graph that it begins with
   * @param from where its bytes begin in the file
   * @param bytes how many they are
   * @param statements how many statements they make
   */
  record Piece(String key, long from, long bytes, long statements) {}

  /** Whether a subject or a graph of this name begins a piece; of {@code oneOf} it is one. */
  static boolean isBegunBy(byte[] bytes, int length, int oneOf) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ bytes[i]) * 0x01000193;
    }
    return Integer.remainderUnsigned(hash ^ (hash >>> 16), oneOf) == 0;
  }

  private static Path index(Path download) {
    return download.resolveSibling(Path.of("..", FOLDER, download.getFileName() + ".gz"));
  }

  /** The pieces of a download; none if there is none, or nothing is known of it. */
  static Pieces of(Path download) throws IOException {
    Map<String, Piece> pieces = new LinkedHashMap<>();
    if (Files.exists(index(download))) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(index(download))), UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] cells = line.split("\t", -1);
          pieces.put(
              cells[0],
              new Piece(
                  cells[0],
                  Long.parseLong(cells[1]),
                  Long.parseLong(cells[2]),
                  Long.parseLong(cells[3])));
        }
      }
    }
    return new Pieces(download, pieces);
  }

  /** Notes of which pieces a download consists. */
  static void write(Path download, List<Piece> pieces) throws IOException {
    Files.createDirectories(download.resolveSibling(Path.of("..", FOLDER)));
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(index(download))), UTF_8))) {
      for (Piece piece : pieces) {
        out.append(piece.key()).append('\t');
        out.append(piece.from() + "\t" + piece.bytes() + "\t" + piece.statements() + "\n");
      }
    }
  }

  /** The pieces in their order. */
  List<Piece> inOrder() {
    return List.copyOf(byKey.values());
  }

  /** The lines of a piece, without their breaks. */
  List<byte[]> lines(Piece piece) throws IOException {
    byte[] packed = bytes(piece);
    byte[] text;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 13)) {
      text = in.readAllBytes();
    }
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length; at++) {
      if (text[at] == '\n') {
        lines.add(Arrays.copyOfRange(text, start, at));
        start = at + 1;
      }
    }
    return lines;
  }

  /** A piece as it is in the file. */
  byte[] bytes(Piece piece) throws IOException {
    byte[] packed = new byte[Math.toIntExact(piece.bytes())];
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer to = ByteBuffer.wrap(packed);
      while (to.hasRemaining() && channel.read(to, piece.from() + to.position()) >= 0) {
        // until all is read
      }
      if (to.hasRemaining() || packed[0] != 0x1F || packed[1] != (byte) 0x8B) {
        throw new Doubt(file + " is not what is known of it");
      }
    }
    return packed;
  }
}
