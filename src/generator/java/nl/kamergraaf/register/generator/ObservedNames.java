package nl.kamergraaf.register.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamergraaf.register.generator.Table.Row;

/**
 * The names of askers and addressees as the chamber's data have them since 2010: what the register
 * is measured by.
 */
final class ObservedNames {
  private static final String SINCE = "2010-01-01";

  private ObservedNames() {}

  static void write(Path reference, Path file) {
    StringBuilder out = new StringBuilder("role\tname\tfirst\tlast\n");
    add(out, "asker", Table.reference(reference, "tk_askers_observed_2007-2024.tsv"));
    add(out, "addressee", Table.reference(reference, "tk_addressees_observed_2007-2024.tsv"));
    try {
      Files.writeString(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static void add(StringBuilder out, String role, Table names) {
    names.rows().stream()
        .filter(row -> row.get("last_date").compareTo(SINCE) >= 0)
        .map(row -> line(role, row))
        .sorted()
        .forEach(out::append);
  }

  private static String line(String role, Row row) {
    return String.join("\t", role, row.get("name"), row.get("first_date"), row.get("last_date"))
        + "\n";
  }
}
