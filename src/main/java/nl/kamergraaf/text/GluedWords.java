package nl.kamergraaf.text;

import java.util.Locale;

/**
 * Finds where a word falls into two or three words of a vocabulary that a conversion glued
 * together: "Handelingenvergaderjaar", "vande", "Aanhangselvande".
 */
final class GluedWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 32;

  private final Vocabulary vocabulary;

  GluedWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The length of the first of the words, or 0 where the word is one. */
  int seam(String printed) {
    if (printed.length() < 2 * SHORTEST || printed.length() > LONGEST) {
      return 0;
    }
    String word = printed.toLowerCase(Locale.ROOT);
    if (vocabulary.knows(word) || word.length() != printed.length()) {
      return 0;
    }
    int seam = seamOfTwo(word);
    for (int at = word.length() - SHORTEST; seam == 0 && at >= SHORTEST; at--) {
      boolean isThree =
          vocabulary.knows(word.substring(0, at)) && seamOfTwo(word.substring(at)) > 0;
      seam = isThree ? at : 0;
    }
    return seam;
  }

  private int seamOfTwo(String word) {
    for (int at = word.length() - SHORTEST; at >= SHORTEST; at--) {
      if (vocabulary.knows(word.substring(0, at)) && vocabulary.knows(word.substring(at))) {
        return at;
      }
    }
    return 0;
  }
}
