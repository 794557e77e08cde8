package nl.kamergraaf.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Whether the downloads of a release, its own N-Quads among them, are still what was built: by size
 * and hash.
 */
public final class Verification {
  private Verification() {}

  /** What is wrong with a release, a line each; empty if nothing is. */
  public static List<String> faults(Release release) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Manifest.File file : release.manifest().files()) {
      Path path = release.downloads().resolve(file.name());
      if (!Files.isRegularFile(path)) {
        faults.add(file.name() + ": missing");
      } else if (release.own(path).isEmpty()) {
        faults.add(file.name() + ": a link out of the release");
      } else if (Files.size(path) != file.bytes()) {
        faults.add(file.name() + ": " + Files.size(path) + " bytes, not " + file.bytes());
      } else if (!sha256(path).equals(file.sha256())) {
        faults.add(file.name() + ": its content has changed");
      }
    }
    return List.copyOf(faults);
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
