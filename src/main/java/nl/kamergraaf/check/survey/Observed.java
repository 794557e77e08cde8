package nl.kamergraaf.check.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A name in the chamber's list of written questions.
 *
 * @param name first name and surname, or initials and surname
 * @param initials as the list has them in parentheses behind the name; empty where it has none
 * @param first the first day on which someone of this name asked or was asked
 * @param last the last such day
 */
public record Observed(Role role, String name, String initials, LocalDate first, LocalDate last) {
  private static final String PACKED = "/ontology/register/observed-names.tsv";
  private static final Pattern INITIALS = Pattern.compile("\\s*\\(([^)]*)\\)\\s*");
  private static final Pattern TAB = Pattern.compile("\t");

  /** What someone of the name did. */
  public enum Role {
    ASKER,
    ADDRESSEE
  }

  /** The names that come with the register: those of the chamber's data since 2010. */
  public static List<Observed> packed() {
    try (InputStream bytes = Observed.class.getResourceAsStream(PACKED)) {
      if (bytes == null) {
        throw new IllegalStateException("Not packed with the program: " + PACKED);
      }
      return parse(PACKED, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(PACKED, e);
    }
  }

  /**
   * The names of a file: tab-separated columns role ({@code asker} or {@code addressee}), name,
   * first day and last, under a line that names them.
   *
   * @throws IOException if it cannot be read or is not of that form; the message says where
   */
  public static List<Observed> read(Path file) throws IOException {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (IllegalArgumentException notOfThatForm) {
      throw new IOException(notOfThatForm.getMessage(), notOfThatForm);
    }
  }

  private static List<Observed> parse(String file, String text) {
    List<String> lines = text.lines().toList();
    return IntStream.range(1, lines.size())
        .filter(i -> !lines.get(i).isBlank())
        .mapToObj(i -> row(file + ":" + (i + 1), TAB.split(lines.get(i), -1)))
        .toList();
  }

  private static Observed row(String place, String[] cells) {
    try {
      Matcher initials = INITIALS.matcher(cells[1]);
      return new Observed(
          Role.valueOf(cells[0].toUpperCase(Locale.ROOT)),
          initials.replaceAll(" ").strip(),
          initials.reset().find() ? initials.group(1) : "",
          LocalDate.parse(cells[2]),
          LocalDate.parse(cells[3]));
    } catch (DateTimeException | ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IllegalArgumentException(place + ": not role, name, first day, last day", e);
    }
  }
}
