package nl.kamergraaf.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds offices by title, though printers mix up "van" and "voor" or leave them out. */
final class Offices {
  private final NameIndex exact;
  private final Map<String, Set<Entry>> alike = new HashMap<>();

  Offices(Collection<Entry> offices) {
    exact = new NameIndex(offices);
    for (Entry office : offices) {
      office
          .names()
          .forEach(name -> alike.computeIfAbsent(plain(name), key -> new HashSet<>()).add(office));
    }
  }

  /** The title without the preposition after its first word. */
  private static String plain(String title) {
    return Spelling.fold(title)
        .replaceFirst("^staatsecretaris\\b", "staatssecretaris")
        .replaceFirst("^(minister|staatssecretaris) (?:van|voor)\\b", "$1");
  }

  /** The office of exactly this title, else the only one like it. */
  Optional<Entry> titled(String title) {
    Set<Entry> like = like(title);
    return exact.one(title).or(() -> like.stream().filter(office -> like.size() == 1).findFirst());
  }

  /** The offices whose titles are the same but for the preposition. */
  Set<Entry> like(String title) {
    return alike.getOrDefault(plain(title), Set.of());
  }
}
