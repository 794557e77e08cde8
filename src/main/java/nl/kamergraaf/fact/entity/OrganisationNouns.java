package nl.kamergraaf.fact.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.WordTable;

/** Which capitalised phrases hold a word that makes them the name of an organisation. */
final class OrganisationNouns {
  private static final int LONGEST_NOUN = 24;

  private final Set<String> nouns = WordTable.of(getClass(), "organisation-nouns.txt").set();
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
    return holds(first) || holds(phrase.getLast());
  }

  /** Whether its last word makes it a law, a plan or a document: "Digital Services Act". */
  boolean isWork(List<Word> phrase) {
    return works.contains(phrase.getLast().lower());
  }

  /** Whether it says what kind of a thing it is by letters: ICT-bedrijf, GGZ-instelling. */
  private static boolean ofAbbreviation(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && word.substring(0, hyphen).chars().noneMatch(Character::isLowerCase);
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
    for (int i = Math.max(3, word.length() - LONGEST_NOUN); i <= word.length() - 4; i++) {
      if (nouns.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }
}
