package nl.kamergraaf.register.generator;

import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.register.Spelling;

/** The statements of {@code rejected.tsv}, which stay out of the register. */
final class Rejected {
  private static final Set<String> ROWS =
      Table.curated("rejected.tsv").rows().stream()
          .map(row -> key(row.get("name"), row.get("office"), row.get("start")))
          .collect(Collectors.toUnmodifiableSet());

  private Rejected() {}

  /**
   * Whether it is refused that this person held this office, or sat for this group, from this day.
   *
   * @param what the title, or the group as the source has it; empty for the founding of a group
   */
  static boolean has(String name, String what, String start) {
    return ROWS.contains(key(name, what, start));
  }

  private static String key(String name, String what, String start) {
    return name + "\t" + Spelling.slug(what) + "\t" + start;
  }
}
