package nl.kamergraaf.register;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Sorts entries by their keys. */
final class Entries {
  private Entries() {}

  static Map<String, Entry> byKey(Collection<Entry> entries) {
    Map<String, Entry> sorted = new TreeMap<>();
    for (Entry entry : entries) {
      if (sorted.put(entry.key(), entry) != null) {
        throw new IllegalStateException(
            "Two entries share the key " + entry.kind() + " " + entry.key());
      }
    }
    return Collections.unmodifiableMap(sorted);
  }
}
