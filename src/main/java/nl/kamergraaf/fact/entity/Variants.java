package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  private static final Set<String> SMALL =
      Set.of("de", "het", "van", "voor", "der", "den", "en", "tot", "in", "inzake", "the", "of");

  /** So many letters tell a word from others in all its inflections. */
  private static final int TELLING = 7;

  /** Names of fewer words are too like others. */
  private static final int FEWEST = 3;

  private final Map<String, List<Name>> byEnds = new HashMap<>();
  private final Map<String, Name> byAbbreviation = new HashMap<>();
  private final Map<String, Set<String>> stemsByLabel = new HashMap<>();

  /** Knows the organisations among {@code names}; the first that bears an abbreviation counts. */
  Variants(Collection<Name> names) {
    for (Name name : names) {
      if (name.of().equals(Optional.of(Mention.Kind.ORGANISATION))) {
        stemsByLabel.computeIfAbsent(name.label(), label -> new HashSet<>()).addAll(stems(name));
        List<String> words = telling(name.form());
        if (name.key().isPresent() && words.size() >= FEWEST) {
          byEnds.computeIfAbsent(ends(words), it -> new ArrayList<>()).add(name);
        }
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

  /**
   * The registered organisation whose name the phrase is but for small words and one other inside:
   * "Centraal Orgaan Zandwinners" of "Centraal Orgaan opvang zandwinners".
   */
  Optional<Name> near(String phrase) {
    List<String> printed = telling(phrase);
    if (printed.size() < FEWEST) {
      return Optional.empty();
    }
    List<Name> near =
        byEnds.getOrDefault(ends(printed), List.of()).stream()
            .filter(name -> isWithin(printed, telling(name.form())))
            .toList();
    long things = near.stream().map(Name::key).distinct().count();
    return things == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private static boolean isWithin(List<String> printed, List<String> known) {
    int at = 0;
    for (String word : known) {
      at += at < printed.size() && printed.get(at).equals(word) ? 1 : 0;
    }
    return at == printed.size() && known.size() <= printed.size() + 1;
  }

  private static String ends(List<String> words) {
    return words.getFirst() + " " + words.getLast();
  }

  /** The beginnings of the words of a name but the smallest. */
  private static List<String> telling(String phrase) {
    return Stream.of(Spelling.fold(phrase).split(" ", -1))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .map(word -> word.substring(0, Math.min(TELLING, word.length())))
        .toList();
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
