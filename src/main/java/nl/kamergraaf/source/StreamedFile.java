package nl.kamergraaf.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that may be larger than memory, and is read as it comes.
 *
 * @param name how a person would name the file in a message
 * @param content opens it anew each time
 */
public record StreamedFile(String name, Content content) {
  public StreamedFile {
    Objects.requireNonNull(name);
    Objects.requireNonNull(content);
  }

  /** Where the bytes come from. */
  @FunctionalInterface
  public interface Content {
    /** The bytes from the first on; closed by whoever asked. */
    InputStream open() throws IOException;
  }

  /** A file on disk. */
  public static StreamedFile of(Path file) {
    return new StreamedFile(file.toString(), () -> Files.newInputStream(file));
  }

  /** A file in memory. */
  public static StreamedFile of(SourceFile file) {
    return new StreamedFile(file.name(), () -> new ByteArrayInputStream(file.bytes()));
  }
}
