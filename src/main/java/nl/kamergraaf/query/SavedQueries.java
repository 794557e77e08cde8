package nl.kamergraaf.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The saved queries packed with the program, in the order of {@code queries/index.txt}.
 *
 * <pre>{@code
 * Query query = SavedQueries.load().named("who-asked-about").orElseThrow()
 *     .query(Map.of("words", "TNO"));
 * }</pre>
 */
public final class SavedQueries {
  private static final String FOLDER = "/queries/";

  private final List<SavedQuery> all;

  private SavedQueries(List<SavedQuery> all) {
    this.all = List.copyOf(all);
  }

  /** Reads them; cheap enough for once a start, not for once a request. */
  public static SavedQueries load() {
    return new SavedQueries(
        read("index.txt")
            .lines()
            .filter(line -> !line.isBlank())
            .map(name -> QueryFile.read(name, read(name + ".rq")))
            .toList());
  }

  /**
   * Reads a query in the same form that is not packed with the program.
   *
   * @throws IllegalArgumentException if its header is not complete
   * @throws org.apache.jena.query.QueryException if the SPARQL cannot be parsed
   */
  public static SavedQuery parse(String name, String text) {
    return QueryFile.read(name, text);
  }

  /** All of them, in reading order. */
  public List<SavedQuery> all() {
    return all;
  }

  /** The one of that name, if there is one. */
  public Optional<SavedQuery> named(String name) {
    return all.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  private static String read(String file) {
    try (InputStream in = SavedQueries.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("Not packed with the program: " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
