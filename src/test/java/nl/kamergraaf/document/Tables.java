package nl.kamergraaf.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Tables of printed forms, which tests read line by line: columns by tab, comments behind {@code
 * #}.
 */
public final class Tables {
  private Tables() {}

  /** The rows of a table beside a class, each with this many columns. */
  public static Stream<Arguments> rows(Class<?> beside, String name, int columns) {
    return read(beside, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arguments.of((Object[]) Arrays.copyOf(line.split("\t", columns), columns)));
  }

  /** The values of a cell. */
  public static List<String> values(String cell) {
    return cell == null || cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split(";")).map(String::strip).toList();
  }

  private static String read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + name + " beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
