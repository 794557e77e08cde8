package nl.kamergraaf.fact.law;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Vocabulary;
import nl.kamergraaf.text.WordEdges;
import nl.kamergraaf.text.WordTable;

/**
 * Names of laws known beforehand, found at a place in a text whatever their spaces and hyphens: a
 * line end may have put in the one and taken out the other. Immutable and thread-safe.
 */
final class KnownNames {
  static final String MET = "met-titles.tsv";

  /** Shorter names are abbreviations, which have a rule of their own. */
  private static final int SHORTEST = 6;

  private static final int HEAD = 5;
  private static final int LONGEST_GLUED = 8;

  /** Where a known name ends in a text, and how it is spelt. */
  record Match(int end, String name, Optional<String> key) {}

  private final TreeSet<String> sorted = new TreeSet<>();
  private final Set<String> heads = new HashSet<>();
  private final Map<String, String> spelling = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  private final Vocabulary vocabulary;
  private int longest = HEAD;

  private KnownNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The names of the register's laws, of the official list, of {@code names.tsv} and of those that
   * {@link CountTitles} met.
   */
  static KnownNames of(Register register, Vocabulary vocabulary) {
    KnownNames names = listed(register, vocabulary);
    for (List<String> row : WordTable.of(KnownNames.class, MET).columns()) {
      names.add(row.getFirst(), "");
    }
    names.index();
    return names;
  }

  /** The same without those that were met. */
  static KnownNames listed(Register register, Vocabulary vocabulary) {
    KnownNames names = new KnownNames(vocabulary);
    for (Entry law : register.all(Kind.LAW)) {
      law.names().forEach(name -> names.add(name, law.key()));
    }
    for (List<String> row : WordTable.of(KnownNames.class, "official-titles.tsv").columns()) {
      names.add(row.getFirst(), row.get(1));
    }
    WordTable.of(KnownNames.class, "names.tsv").lines().forEach(name -> names.add(name, ""));
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
    for (String name : keys.keySet()) {
      if (name.length() >= SHORTEST) {
        sorted.add(name);
        heads.add(name.substring(0, HEAD));
      }
    }
  }

  /**
   * The key of a name printed so, if just one law has it. In small letters the constitution may be
   * that of any state.
   */
  Optional<String> key(String name) {
    if (name.equals("grondwet")) {
      return Optional.empty();
    }
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
    if (!heads.contains(ahead.letters())) {
      return Optional.empty();
    }
    FoldedText more = FoldedText.of(text, start, longest);
    String letters = more.letters();
    String known = longestOf(letters);
    while (!known.isEmpty()) {
      int end = more.end(known.length());
      boolean whole = !WordEdges.isInWord(text, end) || isGlued(text, end);
      if (whole && isMeant(text, start, end, known)) {
        String name = spelling.getOrDefault(known, known);
        return Optional.of(new Match(end, name, key(name)));
      }
      known = longestOf(letters.substring(0, known.length() - 1));
    }
    return Optional.empty();
  }

  /** The longest known name that letters start with, or none. */
  private String longestOf(String letters) {
    String before = sorted.floor(letters);
    String rest = letters;
    while (before != null && !rest.startsWith(before)) {
      int same = 0;
      while (same < Math.min(rest.length(), before.length())
          && rest.charAt(same) == before.charAt(same)) {
        same++;
      }
      rest = rest.substring(0, same);
      before = sorted.floor(rest);
    }
    return before == null ? "" : before;
  }

  /**
   * In small letters one word is a name only where it is an act, a treaty or a directive:
   * "mededingingswet".
   */
  private static boolean isMeant(String text, int start, int end, String known) {
    boolean small = Character.isLowerCase(text.charAt(start));
    boolean several = text.substring(start, end).indexOf(' ') > 0;
    return !small
        || several
        || known.endsWith("wet")
        || known.endsWith("verdrag")
        || known.endsWith("richtlijn");
  }

  /** Whether a word that follows names is glued to the end, as in "Wetboek van Strafrechtis". */
  private boolean isGlued(String text, int end) {
    String tail = WordEdges.lettersFrom(text, end, LONGEST_GLUED + 1);
    return !tail.equals("en") && vocabulary.means(tail, "glued");
  }
}
