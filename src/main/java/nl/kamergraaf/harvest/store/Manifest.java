package nl.kamergraaf.harvest.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import nl.kamergraaf.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The log of a harvest: each answer in a line of JSON, never changed, so that it can be told at any
 * time where bytes came from and when.
 */
public final class Manifest implements AutoCloseable {
  private final Writer log;

  Manifest(Path file) throws IOException {
    log =
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * One answer.
   *
   * @param at when it came
   * @param address what was asked
   * @param publication the publication's id; null for pages of a listing
   * @param outcome what it was: {@code fetched}, {@code unchanged}, {@code withdrawn}, {@code
   *     failed}
   * @param sha256 the hash of its bytes, where there were any
   * @param detail why it failed
   */
  @JsonInclude(Include.NON_NULL)
  public record Line(
      Instant at,
      String address,
      @Nullable String publication,
      String outcome,
      @Nullable String sha256,
      @Nullable String detail) {}

  /** Adds an answer; it is with the operating system when this returns. */
  public void add(Line line) throws IOException {
    log.write(Json.line(line) + "\n");
    log.flush();
  }

  @Override
  public void close() throws IOException {
    log.close();
  }
}
