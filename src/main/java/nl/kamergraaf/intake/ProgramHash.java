package nl.kamergraaf.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells the program that runs from every other, so that nobody need remember to count up a version:
 * a hash of its jar, in which are its classes, the register and the names of its libraries, or of
 * its folder of classes; and of the version of Java, which knows Unicode in its own way.
 */
public final class ProgramHash {
  private ProgramHash() {}

  /** The hash, in hexadecimal. */
  public static String ofThisProgram() {
    try {
      return of(
          Path.of(ProgramHash.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a program that lies in no file", e);
    }
  }

  /** The hash of a jar or of a folder, and of the version of Java. */
  static String of(Path code) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(code)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    MessageDigest digest = DigestUtils.getSha256Digest();
    DigestUtils.updateDigest(digest, Runtime.version().toString());
    for (Path file : files) {
      digest.update(code.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return Hex.encodeHexString(digest.digest());
  }
}
