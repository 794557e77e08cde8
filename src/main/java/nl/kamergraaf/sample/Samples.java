package nl.kamergraaf.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.source.SourceFile;

/**
 * The sample documents packed with the program, in the order of {@code index.txt} beside them.
 *
 * <p>Each retells a real publication in the project's own words, says so in its last line and links
 * the official text.
 */
public final class Samples {
  private static final String INDEX = "index.txt";
  private static final String CASES = "zaken.tsv";

  private Samples() {}

  /** File names of all samples. */
  public static List<String> names() {
    return new String(read(INDEX), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  /** All samples. */
  public static List<SourceFile> all() {
    return names().stream().map(name -> new SourceFile(name, read(name))).toList();
  }

  /**
   * Lines of the chamber's own list of written questions (open data of the Tweede Kamer, October
   * 2024): the cases of the samples as far as the list reaches, and some that it has as not yet
   * dealt with.
   */
  public static SourceFile cases() {
    return new SourceFile(CASES, read(CASES));
  }

  /**
   * Writes every sample into a folder, over files of the same name.
   *
   * @param folder made if it does not exist
   */
  public static void copyTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (SourceFile sample : all()) {
      Files.write(folder.resolve(sample.name()), sample.bytes());
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Not packed with the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
