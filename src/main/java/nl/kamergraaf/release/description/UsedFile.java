package nl.kamergraaf.release.description;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new UsedFile(name, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
