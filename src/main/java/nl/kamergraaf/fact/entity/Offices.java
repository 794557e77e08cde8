package nl.kamergraaf.fact.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.WordTable;

/**
 * Finds the offices of ministers, whose fields bear the names of ministries and are no mention of
 * them.
 */
final class Offices {
  private static final Set<String> TITLES =
      Set.of(
          "minister",
          "ministers",
          "staatssecretaris",
          "staatssecretarissen",
          "oud-minister",
          "oud-staatssecretaris");
  private static final Set<String> FIELDS = WordTable.of(Offices.class, "not-surnames.txt").set();
  private static final Set<String> LINKS = Set.of("van", "voor");

  private Offices() {}

  /** The stretches of text that name offices. */
  static List<Found> find(List<Word> words) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (TITLES.contains(words.get(i).lower())) {
        int end = withAbbreviation(words, end(words, i + 1));
        if (end > i + 1) {
          found.add(Found.refused(words.get(i).start(), words.get(end - 1).end(), "office"));
          i = end - 1; // titles inside it belong to it, and looking at each again would cost the
          // square
        }
      }
    }
    return found;
  }

  /** "(OCW)" behind the office is its field once more. */
  private static int withAbbreviation(List<Word> words, int end) {
    boolean bracketed = end < words.size() && words.get(end).gap().equals("(");
    return bracketed && words.get(end).abbreviation() ? end + 1 : end;
  }

  private static int end(List<Word> words, int from) {
    int end = from;
    int at = from;
    while (at < words.size() && LINKS.contains(words.get(at).text())) {
      int field = fieldEnd(words, at + 1);
      if (field == at + 1) {
        break;
      }
      end = field;
      at = field < words.size() && words.get(field).text().equals("en") ? field + 1 : field;
    }
    return end;
  }

  /** The index behind the fields of one or more ministries: "Onderwijs, Cultuur en Wetenschap". */
  static int fieldEnd(List<Word> words, int from) {
    int end = from;
    for (int i = from; i < words.size() && i - from < 10; i++) {
      Word word = words.get(i);
      if (!continues(words, from, i)) {
        break;
      }
      if (word.capital()) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Whether behind a field the name of who holds the office begins: "van Zandzaken, J. Plezz". */
  private static boolean isName(Word word) {
    return word.capital()
        && !FIELDS.contains(word.text())
        && !word.abbreviation()
        && (word.text().length() == 1 || DutchDictionary.bareSurname(word.text()));
  }

  private static boolean continues(List<Word> words, int from, int at) {
    Word word = words.get(at);
    if (at == from) {
      return word.capital();
    }
    if (word.text().equals("en")) {
      return word.afterSpace();
    }
    boolean afterAnd = word.afterSpace() && words.get(at - 1).text().equals("en");
    if (isName(word) && !(afterAnd && word.text().length() == 1)) {
      return false;
    }
    boolean alike = word.abbreviation() == words.get(from).abbreviation();
    boolean ampersand = word.gap().equals("&");
    boolean afterWord = word.afterSpace() && !words.get(from).abbreviation();
    return word.capital()
        && !word.functional()
        && alike
        && (afterWord || afterAnd || ampersand || word.afterComma());
  }
}
