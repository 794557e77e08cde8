package nl.kamergraaf.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it arrived.
 *
 * @param name how a person would name the file in a message: its path as given, with {@code !}
 *     before the entry of an archive
 * @param bytes the content, not copied: whoever hands it over leaves it alone
 */
@SuppressWarnings("ArrayRecordComponent") // compared by hash where it is compared at all
public record SourceFile(String name, byte[] bytes) {

  /** The last part of the name, which is what {@code kg:sourceFile} records. */
  public String baseName() {
    int separator = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return name.substring(Math.max(separator, name.lastIndexOf('!')) + 1);
  }

  /** The SHA-256 of the bytes, in lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
