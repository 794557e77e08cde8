package nl.kamergraaf.release;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.kamergraaf.json.Json;

/**
 * What a release holds, as written to its {@code manifest.json}.
 *
 * @param name the release's folder name
 * @param created when it was built, ISO 8601 in UTC
 * @param base the base of all addresses minted in it
 * @param graphs the number of named graphs
 * @param quads the number of statements, counted once for each graph that makes them
 * @param triples the number of distinct statements, which is what the store holds
 * @param classes the number of instances of each class
 * @param files the downloads
 */
public record Manifest(
    String name,
    String created,
    String base,
    long graphs,
    long quads,
    long triples,
    Map<String, Long> classes,
    List<File> files) {
  static final String FILE_NAME = "manifest.json";

  /**
   * A download: its name inside {@code downloads/}, media type (before compression), size in bytes,
   * SHA-256 in hexadecimal, and how many statements it makes.
   */
  public record File(String name, String mediaType, long bytes, String sha256, long statements) {
    public File {
      Objects.requireNonNull(name);
      Objects.requireNonNull(mediaType);
      Objects.requireNonNull(sha256);
    }

    /**
     * The part of the release that it holds, such as {@code documents}, or {@code tables}; empty if
     * it is the whole.
     */
    @JsonIgnore
    public String part() {
      if (name.contains(".csv")) {
        return "tables";
      }
      int dash = name.indexOf('-');
      return dash < 0 ? "" : name.substring(dash + 1).replaceFirst("\\..*", "");
    }
  }

  public Manifest {
    Objects.requireNonNull(name);
    Objects.requireNonNull(created);
    Objects.requireNonNull(base);
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    files = List.copyOf(files);
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(FILE_NAME), Json.indented(this));
  }

  static Manifest read(Path folder) throws IOException {
    return Json.MAPPER.readValue(Files.readAllBytes(folder.resolve(FILE_NAME)), Manifest.class);
  }
}
