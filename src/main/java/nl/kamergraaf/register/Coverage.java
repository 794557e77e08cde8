package nl.kamergraaf.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many of the names that the chamber's data list as askers or addressees the register brings
 * home: on the first day and the last, to one and the same person.
 *
 * @param missed the names that it does not
 */
public record Coverage(String role, int names, List<String> missed) {
  private static final String OBSERVED = "/ontology/register/observed-names.tsv";
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\s*\\([^)]*\\)\\s*");
  private static final Pattern TAB = Pattern.compile("\t");

  /** Copies the list. */
  public Coverage {
    missed = List.copyOf(missed);
  }

  /** The share of names found, 1 where there are none. */
  public double share() {
    return names == 0 ? 1 : 1 - missed.size() / (double) names;
  }

  /** Those who asked, by the register. */
  public static Coverage ofAskers(Register register) {
    return of("asker", (name, day) -> register.member(name, null, day));
  }

  /** Those who were asked, by the register. */
  public static Coverage ofAddressees(Register register) {
    return of("addressee", (name, day) -> register.minister(name, "Minister", null, day));
  }

  private interface LookUp {
    Optional<Person> find(String name, LocalDate day);
  }

  private static Coverage of(String role, LookUp register) {
    int names = 0;
    List<String> missed = new ArrayList<>();
    for (String[] observed : observed()) {
      if (observed[0].equals(role)) {
        names++;
        String name = IN_PARENTHESES.matcher(observed[1]).replaceAll(" ").strip();
        Optional<Person> first = register.find(name, LocalDate.parse(observed[2]));
        if (first.isEmpty() || !first.equals(register.find(name, LocalDate.parse(observed[3])))) {
          missed.add(observed[1]);
        }
      }
    }
    return new Coverage(role, names, missed);
  }

  private static List<String[]> observed() {
    try (InputStream bytes = Coverage.class.getResourceAsStream(OBSERVED)) {
      if (bytes == null) {
        throw new IllegalStateException("The list of names is missing: " + OBSERVED);
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> TAB.split(line, -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(OBSERVED, e);
    }
  }
}
