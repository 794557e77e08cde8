package nl.kamergraaf.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * A compressed file being written piece by piece, with its checksum and its count of statements.
 */
final class Download implements AutoCloseable {
  private final Path path;
  private final String mediaType;
  private final Frame frame;
  private final Pieces before;
  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private final OutputStream file;
  private final List<Pieces.Piece> pieces = new ArrayList<>();
  private @Nullable String key;
  private @Nullable OutputStream out;
  private long statements;
  private long length;

  /**
   * @param before the same file of the release before, of which pieces may be kept
   */
  Download(Path path, String mediaType, Frame frame, Pieces before) throws IOException {
    this.path = path;
    this.mediaType = mediaType;
    this.frame = frame;
    this.before = before;
    this.file =
        new DigestOutputStream(
            new BufferedOutputStream(Files.newOutputStream(path), 1 << 16), digest);
    file.write(frame.head());
    length = frame.head().length;
  }

  /** Packs fast: a fraction of the time of the usual level for a quarter more bytes. */
  private final class FastGzip extends GZIPOutputStream {
    FastGzip() throws IOException {
      // The JDK writes no time and no file name into the gzip header: same content, same bytes.
      super(new Counted(), 1 << 13);
      def.setLevel(Deflater.BEST_SPEED);
    }

    /** Ends the member, not the file. */
    @Override
    public void close() throws IOException {
      finish();
      def.end();
    }
  }

  private final class Counted extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      file.write(b);
      length++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      file.write(bytes, from, count);
      length += count;
    }
  }

  /** Begins a piece that is to be found by {@code its} key; returns where it is written. */
  OutputStream begin(String its) throws IOException {
    separate();
    pieces.add(new Pieces.Piece(its, length, 0, statements));
    OutputStream begun = new BufferedOutputStream(new FastGzip(), 1 << 13);
    key = its;
    out = begun;
    return begun;
  }

  private void separate() throws IOException {
    end();
    if (!pieces.isEmpty()) {
      file.write(frame.between());
      length += frame.between().length;
    }
  }

  private void end() throws IOException {
    if (out != null) {
      out.close();
      out = null;
      key = null;
      Pieces.Piece begun = pieces.removeLast();
      pieces.add(
          new Pieces.Piece(
              begun.key(), begun.from(), length - begun.from(), statements - begun.statements()));
    }
  }

  /** Where the piece of this key is written, which is begun if it is not being written. */
  OutputStream out(String its) throws IOException {
    return out != null && isIn(its) ? out : begin(its);
  }

  /** Whether it is the piece of this key that is being written. */
  boolean isIn(String its) {
    return its.equals(key);
  }

  /** Keeps a piece as it was in the release before, if this file had it. */
  void keep(String its) throws IOException {
    Pieces.Piece old = before.byKey().get(its);
    if (old != null) {
      separate();
      file.write(before.bytes(old));
      pieces.add(new Pieces.Piece(its, length, old.bytes(), old.statements()));
      length += old.bytes();
      statements += old.statements();
    }
  }

  void count() {
    statements++;
  }

  /** Closes the file and says what was written. */
  Manifest.File finish() throws IOException {
    end();
    file.write(frame.tail());
    file.close();
    Pieces.write(path, pieces);
    return said(path, mediaType, digest, statements);
  }

  /** Closes the file where it will not be finished. */
  @Override
  public void close() throws IOException {
    try (file) {
      end();
    }
  }

  /** Puts the contents of files, which lie in the folder of {@code path}, after one another. */
  static Manifest.File together(Path path, Frame frame, List<Manifest.File> parts)
      throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    long statements = 0;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
      out.write(frame.head());
      for (Manifest.File part : parts) {
        if (statements > 0) {
          out.write(frame.between());
        }
        copyContent(path.resolveSibling(part.name()), frame, out);
        statements += part.statements();
      }
      out.write(frame.tail());
    }
    return said(path, parts.getFirst().mediaType(), digest, statements);
  }

  private static void copyContent(Path part, Frame frame, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(part)) {
      in.skipNBytes(frame.head().length);
      long left = Files.size(part) - frame.head().length - frame.tail().length;
      byte[] block = new byte[1 << 16];
      while (left > 0) {
        int read = in.readNBytes(block, 0, (int) Math.min(block.length, left));
        out.write(block, 0, read);
        left -= read;
      }
    }
  }

  private static Manifest.File said(
      Path path, String mediaType, MessageDigest digest, long statements) throws IOException {
    return new Manifest.File(
        String.valueOf(path.getFileName()),
        mediaType,
        Files.size(path),
        HexFormat.of().formatHex(digest.digest()),
        statements);
  }
}
