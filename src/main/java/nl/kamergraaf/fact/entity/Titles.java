package nl.kamergraaf.fact.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Capitals;
import nl.kamergraaf.text.WordTable;

/** Words before a person's name, and what kind of name they lead to: {@code titles.txt}. */
final class Titles {

  /** How much of a name a word must be followed by; {@code titles.txt} tells of each. */
  enum Manner {
    HONORIFIC,
    STRONG,
    MEMBER,
    ASKED,
    WEAK,
    OFFICE,
    ROLE,
    RULE;

    private static final Set<Manner> WORK = EnumSet.of(WEAK, OFFICE, ROLE);

    /** Whether the word says what someone does. */
    boolean work() {
      return WORK.contains(this);
    }
  }

  /**
   * What a word leads to.
   *
   * @param several whether it is a plural, that more than one name may follow
   * @param capital whether it has a capital
   */
  record Lead(Manner manner, boolean several, boolean capital) {
    Lead(Manner manner, boolean several) {
      this(manner, several, false);
    }
  }

  private static final Set<String> PLURALS =
      Set.of("heren", "dames", "mevrouwen", "leden", "kamerleden", "moties", "amendementen");

  private final Map<String, Manner> manners = new HashMap<>();
  private final Professions professions = new Professions();

  Titles() {
    WordTable.of(getClass(), "titles.txt")
        .map()
        .forEach(
            (word, manner) -> manners.put(word, Manner.valueOf(manner.toUpperCase(Locale.ROOT))));
  }

  /**
   * What the word leads to, whatever group stands before its hyphen ("VVD-leden"); empty where it
   * is no title. An abbreviation such as ING is none.
   */
  Optional<Lead> of(Word word) {
    String text = word.text();
    String last = text.substring(text.lastIndexOf('-') + 1);
    if (Capitals.isAll(last)) {
      return Optional.empty();
    }
    boolean capital = Character.isUpperCase(last.isEmpty() ? text.charAt(0) : last.charAt(0));
    return of(word.lower())
        .or(() -> of(last.toLowerCase(Locale.ROOT)))
        .map(lead -> new Lead(lead.manner(), lead.several(), capital));
  }

  private Optional<Lead> of(String lower) {
    return lead(lower, PLURALS.contains(lower)).or(() -> plural(lower));
  }

  private Optional<Lead> lead(String word, boolean several) {
    Manner manner = manners.get(word);
    if (manner == null && professions.contains(word)) {
      manner = Manner.ROLE;
    }
    return Optional.ofNullable(manner).map(it -> new Lead(it, several));
  }

  /** "ministers", "deskundigen", "advocaten", "commissarissen". */
  private Optional<Lead> plural(String word) {
    return cut(word, "s", "")
        .or(() -> cut(word, "n", ""))
        .or(() -> cut(word, "en", ""))
        .or(() -> cut(word, "sen", ""))
        .or(() -> cut(word, "aten", "aat"))
        .or(() -> cut(word, "aren", "aar"))
        .or(() -> cut(word, "oren", "oor"));
  }

  private Optional<Lead> cut(String word, String ending, String singular) {
    return word.endsWith(ending)
        ? lead(word.substring(0, word.length() - ending.length()) + singular, true)
        : Optional.empty();
  }
}
