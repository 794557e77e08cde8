package nl.kamergraaf.harvest.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is held of one publication.
 *
 * @param id its official id
 * @param version the newest version of which all was fetched; empty while that is under way
 * @param parts its files by their names
 */
public record Held(String id, String version, Map<String, HeldPart> parts) {
  public Held {
    parts = Map.copyOf(parts);
  }

  static Held nothing(String id) {
    return new Held(id, "", Map.of());
  }

  /** Whether nothing is left to fetch of this version. */
  public boolean isComplete(String listed) {
    return version.equals(listed);
  }

  /** The file of this name, if it is held. */
  public Optional<HeldPart> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The same with a file in a new state. */
  public Held with(String name, HeldPart part) {
    Map<String, HeldPart> all = new HashMap<>(parts);
    all.put(name, part);
    return new Held(id, version, all);
  }

  /** The same without the files that are not among these names, all of a version fetched. */
  public Held completed(String listed, Iterable<String> names) {
    Map<String, HeldPart> kept = new HashMap<>();
    names.forEach(name -> part(name).ifPresent(part -> kept.put(name, part)));
    return new Held(id, listed, kept);
  }
}
