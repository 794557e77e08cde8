package nl.kamergraaf.release.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.kamergraaf.source.StreamedFile;

/**
 * A file that went into a release beside the documents: of the ontology, of the register, or a
 * list.
 *
 * @param name its name, with its folder where it comes with the program
 * @param sha256 its hash, in hexadecimal
 */
public record UsedFile(String name, String sha256) {

  /** The file of that name with these bytes. */
  public static UsedFile of(String name, byte[] bytes) {
    return new UsedFile(name, HexFormat.of().formatHex(digest().digest(bytes)));
  }

  /** The file, however large; as it is named. */
  public static UsedFile of(StreamedFile file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(file.content().open(), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return new UsedFile(file.name(), HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
