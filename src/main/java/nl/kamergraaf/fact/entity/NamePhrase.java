package nl.kamergraaf.fact.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.fact.WordTable;

/** Reads how far a capitalised name goes on. */
final class NamePhrase {
  private static final Map<String, String> PARTICLES =
      WordTable.of(NamePhrase.class, "particles.txt").map();
  private static final Set<String> HEADS =
      WordTable.of(NamePhrase.class, "heads.txt").map().keySet();
  private static final Set<String> ENGLISH =
      WordTable.of(NamePhrase.class, "english-nouns.txt").set();

  /** Of ministries, and so printed with a capital more often than not. */
  private static final Set<String> FIELDS =
      WordTable.of(NamePhrase.class, "not-surnames.txt").set();

  private static final int LONGEST = 12;

  private NamePhrase() {}

  /**
   * The index behind the last word of the name that begins at {@code from}: capitalised words, with
   * particles between them.
   *
   * @param joined whether "en" may stand between any of its parts
   * @param common the words that are common, between which "en" may stand in any name:
   *     "Kenniscentrum Sport en Bewegen"
   * @return {@code from} where no name begins there
   */
  static int end(List<Word> words, int from, boolean joined, CommonWords common) {
    if (from >= words.size() || !words.get(from).capital()) {
      return from;
    }
    int end = from + 1;
    for (int i = end; i < words.size() && i - from < LONGEST; i++) {
      Word word = words.get(i);
      boolean ampersand = word.gap().equals("&");
      if (suspended(words, i)) {
        continue;
      }
      if (!word.afterSpace() && !ampersand) {
        break;
      }
      if (word.capital() || ampersand) {
        end = i + 1;
      } else if (!english(words, i)
          && !joins(words, from, i, common)
          && (!particle(words, from, i, joined) || ofAnother(words, from, i))) {
        break;
      }
    }
    return end;
  }

  /** Whether "en" stands between two fields of one body, both of them common words. */
  private static boolean joins(List<Word> words, int from, int at, CommonWords common) {
    return words.get(at).text().equals("en")
        && at + 1 < words.size()
        && (at > from + 1 || (from > 0 && HEADS.contains(words.get(from - 1).lower())))
        && field(words.get(at - 1), common)
        && words.get(at + 1).afterSpace()
        && field(words.get(at + 1), common);
  }

  private static boolean field(Word word, CommonWords common) {
    return word.capital()
        && !word.abbreviation()
        && (common.contains(word.lower()) || FIELDS.contains(word.text()))
        && !HEADS.contains(word.lower());
  }

  /** Whether a name holds an English word for a body that "of" goes on with. */
  static boolean isEnglishBody(List<Word> phrase) {
    for (int i = 1; i + 1 < phrase.size(); i++) {
      if (english(phrase, i)) {
        return true;
      }
    }
    return false;
  }

  /** "of", "for" and "on" behind an English word for a body: "Institute of Standards". */
  private static boolean english(List<Word> words, int at) {
    String word = words.get(at).text();
    boolean on = word.equals("on") && !words.get(at - 1).lower().equals("council");
    return (word.equals("of") || word.equals("for") || on)
        && ENGLISH.contains(words.get(at - 1).lower())
        && at + 1 < words.size()
        && (words.get(at + 1).capital() || words.get(at + 1).text().equals("the"));
  }

  /** Whether a hyphen before "en" shares what follows: "Dienst In- en Uitvoer". */
  private static boolean suspended(List<Word> words, int at) {
    return words.get(at).gap().equals("-")
        && words.get(at).text().equals("en")
        && at + 1 < words.size()
        && words.get(at + 1).afterSpace()
        && words.get(at + 1).capital();
  }

  private static boolean particle(List<Word> words, int from, int at, boolean joined) {
    if (joined && words.get(at).text().equals("en")) {
      return at + 1 < words.size() && words.get(at + 1).capital();
    }
    return switch (PARTICLES.getOrDefault(words.get(at).text(), "")) {
      case "any" -> true;
      case "article" -> at > from + 1 && PARTICLES.containsKey(words.get(at - 1).text());
      case "headed" -> HEADS.contains(words.get(from).lower());
      default -> false;
    };
  }

  /**
   * Whether "van het" or "van de" begins another name: "Erkenningscommissie … van het Instituut …".
   */
  private static boolean ofAnother(List<Word> words, int from, int at) {
    boolean head = at == from + 1 && HEADS.contains(words.get(from).lower());
    return !head
        && words.get(at).text().equals("van")
        && at + 1 < words.size()
        && Set.of("het", "de").contains(words.get(at + 1).text());
  }

  /** The index behind a proper name of one place: capitalised words only. */
  static int properEnd(List<Word> words, int from) {
    int end = from;
    while (end < words.size()
        && end - from < 4
        && words.get(end).capital()
        && (end == from || words.get(end).afterSpace())) {
      end++;
    }
    return end;
  }
}
