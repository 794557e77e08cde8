package nl.kamergraaf.fact.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.fact.Mention;
import nl.kamergraaf.register.Spelling;

/**
 * Tells whether a name that a document introduces with a known abbreviation is another form of the
 * name known for it: "Vereniging Nederlandse Gemeenten (VNG)", "Autoriteit voor Consumenten en
 * Markten (ACM)". Thread-safe.
 */
final class Variants {
  /** Of longer words, so many letters tell the word from others in all its inflections. */
  private static final int STEM = 5;

  private static final int SHORT = 3;

  /** Words of so many names that sharing them says nothing. */
  private static final Set<String> GENERIC =
      Set.of(
          "neder", "natio", "veren", "stich", "feder", "organ", "insti", "lande", "centr", "algem",
          "konin", "europ", "inter", "bureau", "burea", "diens", "raad");

  private final Map<String, Name> byAbbreviation = new HashMap<>();
  private final Map<String, Set<String>> stemsByLabel = new HashMap<>();

  /** Knows the organisations among {@code names}; the first that bears an abbreviation counts. */
  Variants(Collection<Name> names) {
    for (Name name : names) {
      if (name.of().equals(Optional.of(Mention.Kind.ORGANISATION))) {
        stemsByLabel.computeIfAbsent(name.label(), label -> new HashSet<>()).addAll(stems(name));
        if (!name.severalWords()) {
          byAbbreviation.putIfAbsent(name.form(), name);
        }
      }
    }
  }

  /** The organisation that the letters are known for, where the phrase says half of its words. */
  Optional<Name> of(String letters, String phrase) {
    List<String> all = stems(phrase);
    List<String> telling = all.stream().filter(stem -> !GENERIC.contains(stem)).toList();
    List<String> printed = telling.isEmpty() ? all : telling;
    return Optional.ofNullable(byAbbreviation.get(letters))
        .filter(
            name -> {
              Set<String> known = stemsByLabel.getOrDefault(name.label(), Set.of());
              long shared = printed.stream().filter(known::contains).count();
              return shared > 0 && 2 * shared >= printed.size();
            });
  }

  private static List<String> stems(Name name) {
    return stems(name.form());
  }

  private static List<String> stems(String phrase) {
    return List.of(Spelling.fold(phrase).split(" ", -1)).stream()
        .filter(word -> word.length() > SHORT)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .toList();
  }
}
