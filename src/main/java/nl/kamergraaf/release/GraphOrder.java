package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Lines that sort by graph: the graph's name, a separator below all printable characters, then the
 * statement.
 */
final class GraphOrder {
  static final char SEPARATOR = '\u0001';

  private GraphOrder() {}

  /** The statement of a line, without its sort key. */
  static String statement(byte[] line) {
    int at = 0;
    while (line[at] != SEPARATOR) {
      at++;
    }
    return new String(Arrays.copyOfRange(line, at + 1, line.length), UTF_8);
  }
}
