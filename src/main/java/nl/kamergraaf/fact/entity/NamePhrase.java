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
  private static final int LONGEST = 12;

  private NamePhrase() {}

  /**
   * The index behind the last word of the name that begins at {@code from}: capitalised words, with
   * particles between them.
   *
   * @param joined whether "en" may stand between its parts too
   * @return {@code from} where no name begins there
   */
  static int end(List<Word> words, int from, boolean joined) {
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
      } else if (!particle(words, from, i, joined) || ofAnother(words, from, i)) {
        break;
      }
    }
    return end;
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
