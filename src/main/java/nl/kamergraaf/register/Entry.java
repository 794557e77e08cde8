package nl.kamergraaf.register;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A thing that the register knows.
 *
 * @param key its key in the address {@code https://w3id.org/kamergraaf/id/{kind}/{key}}
 * @param label its preferred Dutch name
 * @param labelEn its preferred English name; the Dutch one where there is none
 * @param names every name under which it may be printed, the preferred one first, abbreviations,
 *     adjectives and inhabitants included
 */
public record Entry(Kind kind, String key, String label, String labelEn, Set<String> names) {
  /** Copies the names, in their order. */
  public Entry {
    if (key.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("An entry needs a key and a label: " + kind + " " + key);
    }
    names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }
}
