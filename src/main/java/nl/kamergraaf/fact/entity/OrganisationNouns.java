package nl.kamergraaf.fact.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.text.WordTable;

/** Which capitalised phrases hold a word that makes them the name of an organisation. */
final class OrganisationNouns {
  /** There is one of these in a country, so that such an adjective does name it. */
  private static final Set<String> SINGLE = Set.of("recherche", "rekenkamer", "planbureau");

  private static final int LONGEST_NOUN = 24;

  private final Set<String> nouns = WordTable.of(getClass(), "organisation-nouns.txt").set();
  private final Set<String> last = WordTable.of(getClass(), "last-nouns.txt").set();
  private final Set<String> generic = WordTable.of(getClass(), "generic-adjectives.txt").set();
  private final Set<String> unlike = WordTable.of(getClass(), "unlike-nouns.txt").set();
  private final Set<String> works = WordTable.of(getClass(), "works.txt").set();
  private final List<String> refused =
      WordTable.of(getClass(), "refused-phrases.txt").lines().stream()
          .map(phrase -> phrase.toLowerCase(Locale.ROOT))
          .toList();

  /**
   * Whether the first or the last word is or ends in such a word and the phrase is no common one.
   */
  boolean accept(List<Word> phrase) {
    if (phrase.isEmpty() || refuses(phrase) || isWork(phrase)) {
      return false;
    }
    Word first = phrase.getFirst();
    if (phrase.size() == 1) {
      return !first.opens()
          && !first.lower().startsWith("nederlandse")
          && !ofAbbreviation(first.text())
          && compound(first.lower());
    }
    Word end = phrase.getLast();
    return holds(first) || holds(end) || (!end.equals(first) && last.contains(end.lower()));
  }

  /**
   * Whether it says no more than where a body stands or whom it is of, which many are: "Centrale
   * Commissie".
   */
  boolean generic(List<Word> phrase) {
    return phrase.size() == 2
        && generic.contains(phrase.getFirst().lower())
        && isOne(phrase.getLast().lower())
        && !SINGLE.contains(phrase.getLast().lower());
  }

  /** Whether its last word makes it a law, a plan or a document: "Digital Services Act". */
  boolean isWork(List<Word> phrase) {
    return isWork(phrase.getLast().lower());
  }

  /** Whether a word, in small letters, makes what it ends a law, a plan or a document. */
  boolean isWork(String word) {
    return works.contains(word);
  }

  /** Whether it says what kind of a thing it is by letters: ICT-bedrijf, GGZ-instelling. */
  private static boolean ofAbbreviation(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && word.substring(0, hyphen).chars().noneMatch(Character::isLowerCase)
        && !Character.isUpperCase(word.charAt(hyphen + 1));
  }

  /** Whether the phrase is a common one, such as "Raad van Bestuur". */
  boolean refuses(List<Word> phrase) {
    String printed = phrase.stream().map(Word::text).collect(Collectors.joining(" "));
    String lower = printed.toLowerCase(Locale.ROOT);
    return refused.stream()
        .anyMatch(it -> lower.equals(it) || (it.indexOf(' ') > 0 && lower.startsWith(it + " ")));
  }

  /** Whether a word, in small letters, is one and nothing more. */
  boolean isOne(String word) {
    return nouns.contains(word);
  }

  /** Whether a word is or ends in one. */
  boolean holds(Word word) {
    return nouns.contains(word.lower()) || compound(word.lower());
  }

  private boolean compound(String word) {
    if (unlike.contains(word)) {
      return false;
    }
    for (int i = Math.max(3, word.length() - LONGEST_NOUN); i <= word.length() - 4; i++) {
      if (nouns.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }
}
