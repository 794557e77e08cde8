package nl.kamergraaf.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds entries by their names; a name of two entries finds neither, unless it is the very label of
 * one.
 */
final class NameIndex {
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, Entry> byLabel = new HashMap<>();

  private final Map<String, Entry> bySqueezed = new HashMap<>();

  NameIndex(Collection<Entry> entries) {
    Set<String> shared = new HashSet<>();
    Set<String> sharedSqueezed = new HashSet<>();
    Set<String> sharedLabels = new HashSet<>();
    for (Entry entry : entries) {
      entry.names().forEach(name -> put(byName, shared, Spelling.fold(name), entry));
      entry.names().forEach(name -> put(bySqueezed, sharedSqueezed, Spelling.squeeze(name), entry));
      put(byLabel, sharedLabels, Spelling.fold(entry.label()), entry);
    }
    shared.forEach(byName::remove);
    sharedLabels.forEach(byLabel::remove);
    sharedSqueezed.forEach(bySqueezed::remove);
  }

  private static void put(
      Map<String, Entry> index, Set<String> shared, String folded, Entry entry) {
    Entry before = index.put(folded, entry);
    if (before != null && !before.key().equals(entry.key())) {
      shared.add(folded);
    }
  }

  /**
   * The entry of that name but for spaces and stops, as scans and older print have them: {@code
   * P.v.d.A.}, {@code Groen Links}.
   */
  Optional<Entry> squeezed(String name) {
    return Optional.ofNullable(bySqueezed.get(Spelling.squeeze(name)));
  }

  Optional<Entry> one(String name) {
    String folded = Spelling.fold(name);
    return Optional.ofNullable(byLabel.getOrDefault(folded, byName.get(folded)));
  }
}
