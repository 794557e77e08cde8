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
    return new String(Arrays.copyOfRange(line, end(line) + 1, line.length), UTF_8);
  }

  /** The name of the graph of a line, without its angle brackets. */
  static String graph(byte[] line) {
    String term = new String(line, 0, end(line), UTF_8).strip();
    return term.startsWith("<") ? term.substring(1, term.length() - 1) : term;
  }

  private static int end(byte[] line) {
    int at = 0;
    while (line[at] != SEPARATOR) {
      at++;
    }
    return at;
  }
}
