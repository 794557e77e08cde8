package nl.kamergraaf.register.generator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.register.generator.Table.Row;

/** Short texts that tell which names are in use: the subjects of cases, the titles of laws. */
final class Mentions {
  private static final int LONGEST_EXACT = 6;

  private final List<Row> rows;
  private final String column;

  /** The texts of one column, in the order of two others. */
  Mentions(Table table, String column, String first, String second) {
    this.column = column;
    rows =
        table.rows().stream()
            .filter(row -> !row.get(column).isEmpty())
            .sorted(
                Comparator.comparing((Row row) -> row.get(first))
                    .thenComparing(row -> row.get(second)))
            .toList();
  }

  /**
   * The first text that has one of these names as a word of its own. Short names must be spelt just
   * so; subjects often write long ones without capitals.
   */
  Optional<Row> naming(List<String> names) {
    return rows.stream()
        .filter(row -> names.stream().anyMatch(name -> names(row.get(column), name)))
        .findFirst();
  }

  private static boolean names(String text, String name) {
    boolean exact = name.length() <= LONGEST_EXACT;
    for (int at = 0; at + name.length() <= text.length(); at++) {
      if (!text.regionMatches(!exact, at, name, 0, name.length())) {
        continue;
      }
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
