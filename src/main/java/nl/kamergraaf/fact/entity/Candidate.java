package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.WordTable;

/**
 * A stretch of a passage that may be the name of an organisation: capitalised words, with the
 * particles between them.
 *
 * @param from the index of its first word
 * @param to the index behind its last word
 * @param start the first character's index in the passage
 * @param end the index behind the last character; inside the last word where that is a compound of
 *     the name ("NIDV-voorzitter") or has a genitive s
 */
record Candidate(int from, int to, int start, int end) {
  private static final Set<String> TITLES =
      WordTable.of(Candidate.class, "titles.txt").map().keySet();
  private static final Set<String> NO_NAMES =
      WordTable.of(Candidate.class, "not-organisations.txt").set();

  /** The candidates of a passage, in order; none overlaps another. */
  static List<Candidate> of(List<Word> words, CommonWords common, Abroad abroad) {
    List<Candidate> candidates = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Word word = words.get(at);
      if (!word.capital() || leads(word, common, abroad)) {
        at++;
        continue;
      }
      int end = NamePhrase.end(words, at, false, common);
      candidates.add(between(words, at, end));
      at = end;
    }
    return candidates;
  }

  /** Whether it has its capital from the sentence, or tells what stands behind it. */
  private static boolean leads(Word word, CommonWords common, Abroad abroad) {
    String lower = word.lower();
    return word.text().length() < 2
        || (word.opens() && (word.functional() || (common.contains(lower) && !word.abbreviation())))
        || TITLES.contains(lower)
        || abroad.adjective(word.text())
        || (NO_NAMES.contains(word.text()) && !word.text().startsWith("Nederlandse"));
  }

  private static Candidate between(List<Word> words, int from, int to) {
    Word last = words.get(to - 1);
    return new Candidate(from, to, words.get(from).start(), last.start() + nameEnd(last.text()));
  }

  private static int nameEnd(String word) {
    int length = word.length();
    if (length > 3 && (word.endsWith("'s") || word.endsWith("’s"))) {
      return length - 2;
    }
    int hyphen = word.indexOf('-');
    boolean compound =
        hyphen > 1 && hyphen + 1 < length && Character.isLowerCase(word.charAt(hyphen + 1));
    return compound ? hyphen : length;
  }

  String in(String text) {
    return text.substring(start, end);
  }
}
