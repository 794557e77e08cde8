package nl.kamergraaf.fact.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.text.WordTable;

/** Reads how far a capitalised name goes on. */
final class NamePhrase {
  private static final Map<String, String> PARTICLES =
      WordTable.of(NamePhrase.class, "particles.txt").map();
  private static final Set<String> HEADS =
      WordTable.of(NamePhrase.class, "heads.txt").map().keySet();
  private static final Set<String> ENGLISH =
      WordTable.of(NamePhrase.class, "english-nouns.txt").set();

  private static final Set<String> ASSOCIATIONS =
      Set.of("Vereniging", "Stichting", "Federatie", "Bond", "Raad", "Verbond");
  private static final Set<String> SMALL_ENGLISH = Set.of("of", "for", "in", "on", "and");

  /** Of ministries, and so printed with a capital more often than not. */
  private static final Set<String> FIELDS =
      WordTable.of(NamePhrase.class, "not-surnames.txt").set();

  /** With a capital they begin a sentence whose full stop before was lost. */
  private static final Set<String> SENTENCES =
      WordTable.of(NamePhrase.class, "sentence-words.txt").set();

  private static final Set<String> NOT_NAMES =
      WordTable.of(NamePhrase.class, "not-organisations.txt").set();

  private static final int LONGEST = 12;

  private static final int SHORTEST_ADJECTIVE = 5;
  private static final int SHORTEST_PART = 4;
  private static final int LONG_PART = 6;

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
      if (SENTENCES.contains(word.text()) && !PARTICLES.containsKey(words.get(i - 1).text())) {
        break;
      }
      boolean ampersand = word.gap().equals("&") || word.gap().equals("- &");
      if (suspended(words, i)) {
        continue;
      }
      if (word.capital() && word.gap().equals("-,")) {
        end = i + 1;
        continue;
      }
      if (!word.afterSpace() && !ampersand) {
        break;
      }
      if (word.capital() || ampersand) {
        end = i + 1;
      } else if (environs(words, i)) {
        return i + 2;
      } else if (inTheCountry(words, from, i)) {
        return i + 2;
      } else if (inField(words, from, i, common)) {
        end = i + 2;
        i++;
      } else if (inflected(words, from, i, common)) {
        return i + 1;
      } else if (!english(words, from, i)
          && !joins(words, from, i, common)
          && (!particle(words, from, i, joined) || ofAnother(words, from, i))) {
        break;
      }
    }
    return describing(words, from, end);
  }

  /**
   * The index behind a name without an adjective that goes on with something else: "Wereldbank voor
   * de Afrikaanse landen".
   */
  private static int describing(List<Word> words, int from, int end) {
    int last = end - 1;
    boolean adjective =
        last > from + 1
            && (words.get(last).lower().endsWith("se") || words.get(last).lower().endsWith("sche"))
            && !words.get(last - 1).capital()
            && end < words.size()
            && words.get(end).afterSpace()
            && !words.get(end).functional()
            && !words.get(end).capital();
    if (!adjective) {
      return end;
    }
    while (last > from + 1 && !words.get(last - 1).capital()) {
      last--;
    }
    return last;
  }

  /** Whether "en" stands between two fields of one body, both of them common words. */
  private static boolean joins(List<Word> words, int from, int at, CommonWords common) {
    if (!words.get(at).text().equals("en")
        || at + 1 >= words.size()
        || !words.get(at + 1).afterSpace()) {
      return false;
    }
    boolean headed = from > 0 && HEADS.contains(words.get(from - 1).lower());
    return (at > from + 1 || headed)
        && ((field(words.get(at - 1), common) && field(words.get(at + 1), common))
            || fieldsOfBody(words, from, at, common)
            || (headed && at > from + 1 && place(words.get(at - 1)) && place(words.get(at + 1))));
  }

  private static boolean place(Word word) {
    return word.capital() && DutchDictionary.place(word.text());
  }

  /** "Ziekenfonds Amsterdam en Omstreken". */
  private static boolean environs(List<Word> words, int at) {
    return words.get(at).text().equals("en")
        && at + 1 < words.size()
        && words.get(at + 1).afterSpace()
        && Set.of("omstreken", "omgeving", "omliggende").contains(words.get(at + 1).lower());
  }

  /** "Vereniging tot Behoud van Zandmonumenten in Nederland". */
  private static boolean inTheCountry(List<Word> words, int from, int at) {
    return words.get(at).text().equals("in")
        && at > from + 1
        && at + 1 < words.size()
        && words.get(at + 1).text().equals("Nederland")
        && ASSOCIATIONS.contains(words.get(from).text());
  }

  /**
   * "Commissie voor Overleg in Zandzaken": "in" goes on with a field, not with a place or a day.
   *
   * @param common the words that are common, of which the field is one or ends in one
   */
  private static boolean inField(List<Word> words, int from, int at, CommonWords common) {
    if (!words.get(at).text().equals("in")
        || at < from + 2
        || at + 1 >= words.size()
        || !HEADS.contains(words.get(from).lower())) {
      return false;
    }
    Word field = words.get(at + 1);
    return field.afterSpace()
        && field.capital()
        && !field.abbreviation()
        && !field.functional()
        && !NOT_NAMES.contains(field.text())
        && !DutchDictionary.place(field.text())
        && (common.contains(field.lower()) || field.lower().endsWith("zaken"));
  }

  /**
   * Whether an adjective with its ending and a capital goes on with its noun in small letters:
   * "Commissie Gelijke behandeling".
   */
  private static boolean inflected(List<Word> words, int from, int at, CommonWords common) {
    Word adjective = words.get(at - 1);
    boolean headed = from > 0 && HEADS.contains(words.get(from - 1).lower());
    return headed
        && adjective.capital()
        && adjective.lower().endsWith("e")
        && adjective.text().length() > SHORTEST_ADJECTIVE
        && DutchDictionary.kinds(adjective.text()) == 0
        && common.contains(adjective.lower())
        && common.inflected(adjective.lower())
        && words.get(at).text().length() > SHORTEST_ADJECTIVE
        && common.contains(words.get(at).lower())
        && !words.get(at).functional();
  }

  private static boolean field(Word word, CommonWords common) {
    return word.capital()
        && !word.abbreviation()
        && (common.contains(word.lower()) || FIELDS.contains(word.text()))
        && !HEADS.contains(word.lower());
  }

  /** "Rijksinstituut Zandkunde en Windhygiëne": the fields may be compounds of common words. */
  private static boolean fieldsOfBody(List<Word> words, int from, int at, CommonWords common) {
    String body = words.get(from).lower();
    return at == from + 2
        && HEADS.stream().anyMatch(body::endsWith)
        && (field(words.get(at - 1), common) || compound(words.get(at - 1), common))
        && (field(words.get(at + 1), common) || compound(words.get(at + 1), common));
  }

  /** "Windhygiëne": a common word that another stands before. */
  private static boolean compound(Word word, CommonWords common) {
    String lower = word.lower();
    for (int i = SHORTEST_PART; i + LONG_PART <= lower.length(); i++) {
      if (common.contains(lower.substring(0, i)) && common.contains(lower.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a word before which, with a capital, names of bodies begin: "Stichting". */
  static boolean isHead(String word) {
    return HEADS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a name holds an English word for a body that "of" goes on with. */
  static boolean isEnglishBody(List<Word> phrase) {
    for (int i = 1; i + 1 < phrase.size(); i++) {
      if (english(phrase, 0, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "of", "for" and "on" behind an English word for a body: "Institute of Standards"; once one of
   * them was read, every small word that may follow: "… for the Study of Islam in the Modern
   * World".
   */
  private static boolean english(List<Word> words, int from, int at) {
    String word = words.get(at).text();
    if (at + 1 >= words.size()
        || !words.get(at + 1).afterSpace()
        || !(words.get(at + 1).capital() || words.get(at + 1).text().equals("the"))) {
      return false;
    }
    boolean on = word.equals("on") && !words.get(at - 1).lower().equals("council");
    if ((word.equals("of") || word.equals("for") || on)
        && ENGLISH.contains(words.get(at - 1).lower())) {
      return true;
    }
    boolean article = word.equals("the") && SMALL_ENGLISH.contains(words.get(at - 1).text());
    return (article || SMALL_ENGLISH.contains(word))
        && words.subList(from, at).stream().anyMatch(it -> it.text().equals("the"));
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
