package nl.kamergraaf.register.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The reference files that the published register was made of, as {@code inputs.tsv} beside this
 * class names them: where they come from, and the SHA-256 of each. Not all of them may be passed
 * on.
 */
final class Inputs {
  private Inputs() {}

  /** A line for each file of this folder that is missing, or other than the one named. */
  static Stream<String> differences(Path reference) {
    return Table.curated("inputs.tsv").rows().stream()
        .flatMap(row -> difference(reference.resolve(row.get("name")), row).stream());
  }

  private static Optional<String> difference(Path file, Table.Row row) {
    if (!Files.isRegularFile(file)) {
      return Optional.of("%s: missing; it comes from %s".formatted(file, row.get("source")));
    }
    try {
      return DigestUtils.sha256Hex(Files.readAllBytes(file)).equals(row.get("sha256"))
          ? Optional.empty()
          : Optional.of("%s: not the file that the register was made of".formatted(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
