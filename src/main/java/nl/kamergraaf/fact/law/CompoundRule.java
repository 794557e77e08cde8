package nl.kamergraaf.fact.law;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Vocabulary;

/**
 * Names that one compound word is: "Mijnbouwwet", "Vuurwerkbesluit", "NIS2-richtlijn", with a year
 * behind or "Europese" in front; or that it begins, where capitals go on: "Lozingenbesluit
 * Zandwinning".
 */
final class CompoundRule implements NameRule {
  /** What such a word ends in, and the words of that ending that are no name. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "wet", "generic-wet",
          "besluit", "generic-besluit",
          "verdrag", "generic-verdrag",
          "verordening", "generic-verordening",
          "regeling", "generic-regeling",
          "conventie", "generic-conventie",
          "richtlijn", "generic-richtlijn",
          "reglement", "generic-reglement");

  /** Of these a word in small letters is hardly ever a name: "vergunningbesluit". */
  private static final Set<String> ONLY_CAPITALISED =
      Set.of("besluit", "verdrag", "richtlijn", "regeling", "conventie", "reglement");

  /** "Wob-besluit", "NOW-regeling". */
  private static final Set<String> NEVER_HYPHENED = Set.of("besluit", "regeling");

  /** "model-zandverordening", "ontwerp-zandrichtlijn": none is in force under such a name. */
  private static final Pattern NO_ACT_YET =
      Pattern.compile("(?:model|concept|ontwerp|voorbeeld)-.+|model\\p{L}+verordening");

  private static final int SHORTEST_STEM = 3;
  private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d\\d(?!\\d)");

  private static final int DIGITS_OF_YEAR = 4;

  /** Behind these a capital goes on with the title, as it is of nothing else. */
  private static final Pattern ACT_OF_HOME =
      Pattern.compile("\\p{Lu}\\p{L}*(?:wet|besluit|regeling|reglement)");

  private static final Pattern FIELD = Pattern.compile("\\p{Lu}\\p{Ll}{4,}");

  private static final int MOST_FIELDS = 4;
  private static final Pattern QUALIFIER =
      Pattern.compile("Europese|EU|Algemene|Algemeen|Tijdelijke|Militaire|Nationale|Provinciale");
  private static final Pattern FOREIGN = Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?:se|ische)");

  private final Vocabulary vocabulary;

  CompoundRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public Optional<LawName> at(Sentence sentence, int index) {
    Word word = sentence.word(index);
    if (QUALIFIER.matcher(word.text()).matches() && isDescribed(sentence, index + 1)) {
      return Optional.of(name(sentence, index, index + 2));
    }
    if (QUALIFIER.matcher(word.text()).matches() || isForeign(word)) {
      return sentence.following(index + 1).isPresent() && isName(sentence, index + 1, true)
          ? Optional.of(name(sentence, index, index + 1))
          : Optional.empty();
    }
    return isName(sentence, index, false)
        ? Optional.of(name(sentence, index, index))
        : Optional.empty();
  }

  /** What a compound ends in that may be a name: "richtlijn" of "Habitatrichtlijn". */
  static Optional<String> ending(String word) {
    return ENDINGS.keySet().stream()
        .filter(ending -> word.endsWith(ending) && word.length() > ending.length())
        .findFirst();
  }

  /** Whether a compound is a common word and no name: "Rijkswet". */
  boolean isGeneric(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return ENDINGS.entrySet().stream()
        .anyMatch(it -> folded.endsWith(it.getKey()) && vocabulary.means(folded, it.getValue()));
  }

  /** "Algemene militaire zandwet": an adjective in small letters stands between. */
  private boolean isDescribed(Sentence sentence, int index) {
    return sentence
            .following(index)
            .filter(it -> !it.isCapitalised() && it.folded().endsWith("e"))
            .isPresent()
        && sentence.following(index + 1).filter(it -> it.folded().endsWith("wet")).isPresent()
        && isName(sentence, index + 1, true);
  }

  private static boolean isForeign(Word word) {
    return FOREIGN.matcher(word.text()).matches() && !word.text().equals("Nederlandse");
  }

  private boolean isName(Sentence sentence, int index, boolean qualified) {
    Word word = sentence.word(index);
    String stem = unglued(word.folded());
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      if (stem.endsWith(ending.getKey())
          && stem.length() >= ending.getKey().length() + SHORTEST_STEM) {
        boolean hyphen = stem.indexOf('-') > 0;
        boolean capital = word.isCapitalised() && (hyphen || !sentence.startsSentence(index));
        Optional<Word> next = sentence.following(index + 1);
        if (next.filter(sentence::numbers).isPresent()) {
          return false;
        }
        boolean dated = next.filter(it -> YEAR.matcher(it.text()).matches()).isPresent();
        boolean marked =
            capital || qualified || dated || !ONLY_CAPITALISED.contains(ending.getKey());
        boolean decision = hyphen && NEVER_HYPHENED.contains(ending.getKey());
        return marked
            && !decision
            && !NO_ACT_YET.matcher(stem).matches()
            && !vocabulary.means(stem, ending.getValue());
      }
    }
    return false;
  }

  /** The word without what a badly converted text glued to it: "Mijnbouwwetzouden". */
  private String unglued(String word) {
    for (String ending : ENDINGS.keySet()) {
      int at = word.lastIndexOf(ending);
      int end = at + ending.length();
      if (at > 3 && end < word.length() && isGlued(ending, word.substring(end))) {
        return word.substring(0, end);
      }
    }
    return word;
  }

  /** "richtlijnen" is a plural; "wetten" and "medeweten" are other words than "wet" and "en". */
  private boolean isGlued(String ending, String tail) {
    boolean inflected = tail.equals("en") || (ending.equals("wet") && tail.startsWith("ten"));
    return !inflected && (vocabulary.means(tail, "glued") || vocabulary.means(tail, "name-ends"));
  }

  private LawName name(Sentence sentence, int first, int last) {
    Word word = sentence.word(last);
    int end = word.start() + unglued(word.folded()).length();
    Optional<Word> year =
        sentence
            .following(last + 1)
            .filter(w -> end == word.end() && YEAR.matcher(w.text()).lookingAt());
    int whole =
        year.map(w -> w.start() + DIGITS_OF_YEAR)
            .orElseGet(() -> end == word.end() ? fieldsEnd(sentence, last) : end);
    int start = sentence.word(first).start();
    return new LawName(
        start, whole, sentence.name(start, whole), Optional.empty(), "law/compound", false);
  }

  /**
   * The end of the capitalised words behind a compound that say what it is on, the last of them
   * perhaps an adjective with its noun: "Warenzandbesluit Nieuwe korrels".
   */
  private int fieldsEnd(Sentence sentence, int last) {
    Word act = sentence.word(last);
    if (!ACT_OF_HOME.matcher(act.text()).matches()) {
      return act.end();
    }
    int at = last;
    while (at - last < MOST_FIELDS && isField(sentence, at + 1)) {
      at++;
    }
    boolean adjective =
        at > last
            && sentence.word(at).text().endsWith("e")
            && sentence.following(at + 1).filter(word -> !isOver(word)).isPresent();
    return sentence.word(adjective ? at + 1 : at).end();
  }

  private boolean isField(Sentence sentence, int index) {
    return sentence
        .following(index)
        .filter(word -> FIELD.matcher(word.text()).matches() && !isOver(word))
        .isPresent();
  }

  private boolean isOver(Word word) {
    return vocabulary.means(word.folded(), "name-ends") || word.text().length() < 2;
  }
}
