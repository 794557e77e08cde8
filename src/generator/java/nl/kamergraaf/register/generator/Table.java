package nl.kamergraaf.register.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * A table of texts: a line a row, tabs between the cells, the first line naming the columns. Empty
 * lines and lines that begin with {@code #} are left out; missing cells at the end of a row are
 * empty.
 */
record Table(List<Row> rows) {
  Table {
    rows = List.copyOf(rows);
  }

  /** One row: cells by the names of their columns. */
  record Row(Map<String, String> cells) {
    /** The cell of this column. */
    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("No column " + column + " in " + cells.keySet());
      }
      return cell;
    }

    /** The cell's parts between bars; none for an empty cell. */
    List<String> list(String column) {
      return Arrays.stream(get(column).split("\\|"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }
  }

  /**
   * A table of the reference folder; a name that ends with {@code .gz} is unpacked, {@code .csv}
   * read as such.
   */
  static Table reference(Path folder, String name) {
    Path file = folder.resolve(name);
    try (InputStream raw = Files.newInputStream(file);
        InputStream bytes = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return name.endsWith(".csv") ? csv(text) : tsv(text);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** A curated table that lies beside this class. */
  static Table curated(String name) {
    try (InputStream bytes = Table.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalArgumentException("No such table: " + name);
      }
      return tsv(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Table tsv(String text) {
    List<String[]> lines =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();
    return of(lines);
  }

  private static Table csv(String text) {
    return of(text.lines().map(Table::csvCells).toList());
  }

  private static String[] csvCells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }

  private static Table of(List<String[]> lines) {
    String[] columns = lines.getFirst();
    return new Table(lines.stream().skip(1).map(cells -> row(columns, cells)).toList());
  }

  private static Row row(String[] columns, String[] cells) {
    return new Row(
        IntStream.range(0, columns.length)
            .boxed()
            .collect(
                Collectors.toUnmodifiableMap(
                    i -> columns[i], i -> i < cells.length ? cells[i].strip() : "")));
  }
}
