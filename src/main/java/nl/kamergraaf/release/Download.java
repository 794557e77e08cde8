package nl.kamergraaf.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A compressed file being written, with its checksum and its count of statements. */
final class Download implements AutoCloseable {
  private final Path path;
  private final String mediaType;
  private final MessageDigest digest;
  private final OutputStream out;
  private long statements;

  Download(Path path, String mediaType) throws IOException {
    this.path = path;
    this.mediaType = mediaType;
    this.digest = sha256();
    // The JDK writes no time and no file name into the gzip header: same content, same bytes.
    this.out =
        new BufferedOutputStream(
            new GZIPOutputStream(
                new DigestOutputStream(Files.newOutputStream(path), digest), 1 << 16),
            1 << 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  OutputStream out() {
    return out;
  }

  void count() {
    statements++;
  }

  /** Closes the file and says what was written. */
  Manifest.File finish() throws IOException {
    out.close();
    return new Manifest.File(
        String.valueOf(path.getFileName()),
        mediaType,
        Files.size(path),
        HexFormat.of().formatHex(digest.digest()),
        statements);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
