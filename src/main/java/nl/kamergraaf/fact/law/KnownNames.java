package nl.kamergraaf.fact.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.fact.Vocabulary;
import nl.kamergraaf.fact.WordTable;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;

/**
 * Names of laws known beforehand, found at a place in a text whatever their spaces and hyphens: a
 * line end may have put in the one and taken out the other. Immutable and thread-safe.
 */
final class KnownNames {
  /** Shorter names are abbreviations, which have a rule of their own. */
  private static final int SHORTEST = 6;

  private static final int HEAD = 5;
  private static final int LONGEST_GLUED = 8;

  private record Known(String folded, String name, Optional<String> key) {}

  /** Where a known name ends in a text, and how it is spelt. */
  record Match(int end, String name, Optional<String> key) {}

  private final Map<String, List<Known>> byHead = new HashMap<>();
  private final Map<String, String> spelling = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  private final Vocabulary vocabulary;
  private int longest = HEAD;

  private KnownNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The names of the register's laws and those of {@code names.tsv}. */
  static KnownNames of(Register register, Vocabulary vocabulary) {
    KnownNames names = new KnownNames(vocabulary);
    for (Entry law : register.all(Kind.LAW)) {
      law.names().forEach(name -> names.add(name, law.key()));
    }
    for (List<String> row : WordTable.of(KnownNames.class, "names.tsv").columns()) {
      names.add(row.getFirst(), row.get(1));
    }
    names.index();
    return names;
  }

  private void add(String name, String key) {
    String folded = LawName.fold(name);
    spelling.putIfAbsent(folded, name);
    longest = Math.max(longest, folded.length());
    String before = keys.putIfAbsent(folded, key);
    if (before != null && !before.equals(key) && !key.isEmpty()) {
      ambiguous.add(folded);
    }
  }

  private void index() {
    keys.forEach(
        (name, key) -> {
          if (name.length() >= SHORTEST) {
            Optional<String> sure =
                Optional.of(key).filter(k -> !k.isEmpty() && !ambiguous.contains(name));
            byHead
                .computeIfAbsent(name.substring(0, HEAD), head -> new ArrayList<>())
                .add(new Known(name, spelling.getOrDefault(name, name), sure));
          }
        });
    Comparator<Known> longestFirst = Comparator.comparingInt(known -> -known.folded().length());
    byHead.values().forEach(names -> names.sort(longestFirst));
  }

  /** The key of a name printed so, if just one law has it. */
  Optional<String> key(String name) {
    String folded = LawName.fold(name);
    return Optional.ofNullable(keys.get(folded))
        .filter(key -> !key.isEmpty() && !ambiguous.contains(folded));
  }

  /** Whether the name is known. */
  boolean contains(String name) {
    return keys.containsKey(LawName.fold(name));
  }

  /** The longest known name that starts at an index of a text and ends where a word does. */
  Optional<Match> at(String text, int start) {
    FoldedText ahead = FoldedText.of(text, start, HEAD);
    List<Known> candidates = byHead.get(ahead.letters());
    if (candidates == null) {
      return Optional.empty();
    }
    FoldedText more = FoldedText.of(text, start, longest);
    for (Known known : candidates) {
      if (more.letters().startsWith(known.folded())) {
        int end = more.end(known.folded().length());
        if (endsWord(text, end) || isGlued(text, end)) {
          return Optional.of(new Match(end, known.name(), known.key()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word that follows names is glued to the end, as in "Wetboek van Strafrechtis". */
  private boolean isGlued(String text, int end) {
    int last = end;
    while (last < text.length()
        && last - end <= LONGEST_GLUED
        && Character.isLetter(text.charAt(last))) {
      last++;
    }
    return vocabulary.means(text.substring(end, last), "glued");
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
  }
}
