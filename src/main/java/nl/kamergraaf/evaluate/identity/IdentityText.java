package nl.kamergraaf.evaluate.identity;

import java.util.List;
import java.util.Locale;

/**
 * Writes the measurement as a table, and what stays unresolved.
 *
 * @param most how many of the unresolved names are listed for each role
 */
public record IdentityText(int most) {
  private static final String ROW = "%-10s %8s %8s %7s %8s %8s %7s %8s %12s%n";

  /** The table and the lists. */
  public String of(List<Identity> roles) {
    StringBuilder out =
        new StringBuilder(
            ROW.formatted(
                "names of",
                "printed",
                "found",
                "share",
                "in years",
                "found",
                "share",
                "several",
                "contradicted"));
    roles.forEach(role -> out.append(row(role)));
    roles.forEach(
        role -> {
          list(out, name(role) + ", several persons", role.severalPersons());
          list(
              out,
              name(role) + ", not found",
              role.unresolved().entrySet().stream()
                  .map(entry -> entry.getValue() + " " + entry.getKey())
                  .toList());
        });
    return out.toString();
  }

  private static String row(Identity role) {
    return ROW.formatted(
        name(role),
        role.names(),
        role.found(),
        share(role.found(), role.names()),
        role.triples(),
        role.triplesFound(),
        share(role.triplesFound(), role.triples()),
        role.severalPersons().size(),
        role.contradicted());
  }

  private void list(StringBuilder out, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.append('\n').append(title).append(":\n");
      lines.stream().limit(most).forEach(line -> out.append("  ").append(line).append('\n'));
      if (lines.size() > most) {
        out.append("  … +").append(lines.size() - most).append('\n');
      }
    }
  }

  private static String name(Identity role) {
    return role.role().name().toLowerCase(Locale.ROOT) + "s";
  }

  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.4f", whole == 0 ? 1 : part / (double) whole);
  }
}
