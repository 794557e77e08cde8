package nl.kamergraaf.harvest.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An entity that changed.
 *
 * @param id its id
 * @param isRemoved whether it is no longer there; then nothing else is known of it
 * @param kind its {@code soort}; empty where it has none
 * @param references the ids that it refers to, by the name of the reference
 * @param position where the feed goes on behind it
 */
public record Change(
    String id,
    boolean isRemoved,
    String kind,
    Map<String, List<String>> references,
    long position) {
  /** Copies the references. */
  public Change {
    references =
        new TreeMap<>(
            references.entrySet().stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue()))));
  }

  /** What leads to a list's entry: the entity itself, or what it refers to by that name. */
  public Set<String> leadsTo(String reference) {
    return reference.isEmpty()
        ? Set.of(id)
        : Set.copyOf(references.getOrDefault(reference, List.of()));
  }
}
