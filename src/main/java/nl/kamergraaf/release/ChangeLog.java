package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has changed from release to release: immutable pages, the oldest first, each of the changes
 * of one release.
 *
 * @param folder where the pages are
 * @param pages what there is
 */
public record ChangeLog(Path folder, List<Page> pages) {
  static final String FOLDER = "changes";
  private static final String INDEX = "index.tsv";

  /**
   * A page.
   *
   * @param name its name, which begins with that of its release
   * @param created the date of its release, ISO 8601 in UTC
   * @param changes how many documents it says have changed
   */
  public record Page(String name, String created, long changes) {
    String fileName() {
      return name + ".ttl";
    }
  }

  public ChangeLog {
    pages = List.copyOf(pages);
  }

  /** The changes up to {@code release}. */
  public static ChangeLog of(Release release) throws IOException {
    Path history = release.folder().resolve(History.FOLDER);
    return new ChangeLog(history.resolve(FOLDER), pages(history));
  }

  /** The page of that name as Turtle, if there is one. */
  public Optional<Path> page(String name) {
    return pages.stream()
        .filter(page -> page.name().equals(name))
        .map(page -> folder.resolve(page.fileName()))
        .findFirst();
  }

  static List<Page> pages(Path history) throws IOException {
    Path index = history.resolve(FOLDER).resolve(INDEX);
    if (!Files.exists(index)) {
      return List.of();
    }
    return Files.readAllLines(index, UTF_8).stream()
        .map(line -> line.split("\t", -1))
        .map(cells -> new Page(cells[0], cells[1], Long.parseLong(cells[2])))
        .toList();
  }

  static void write(Path folder, List<Page> pages) throws IOException {
    String lines =
        pages.stream()
            .map(page -> page.name() + "\t" + page.created() + "\t" + page.changes() + "\n")
            .collect(Collectors.joining());
    Files.writeString(folder.resolve(INDEX), lines, UTF_8);
  }
}
