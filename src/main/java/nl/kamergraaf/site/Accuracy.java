package nl.kamergraaf.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How well facts are read, as it was measured against documents that people annotated: the figures
 * in {@code accuracy/*.tsv}, which the tests hold as floors and can measure again.
 *
 * @param field what was measured
 * @param precision the share of what was found that is right, from 0 to 1
 * @param recall the share of what is there that was found, from 0 to 1
 * @param gold how many values were annotated
 */
public record Accuracy(String field, String precision, String recall, String gold) {

  /** The figures on {@code documents} or on {@code samples}. */
  static List<Accuracy> of(String documents) {
    String file = "accuracy/" + documents + ".tsv";
    try (InputStream in = Accuracy.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8).lines().map(Accuracy::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Accuracy read(String line) {
    String[] cells = line.split("\t", -1);
    return new Accuracy(cells[0], cells[1], cells[2], cells[3]);
  }
}
