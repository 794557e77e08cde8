package nl.kamergraaf.fact.law;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.DutchDate;
import nl.kamergraaf.text.Vocabulary;

/**
 * Names of decrees that end in a year, what they are about in small letters: "Uitvoerbesluit
 * strategische goederen 1963", "Tijdelijke regeling zandwinning voor en door jeugd 2007–2008".
 */
final class DatedRule implements NameRule {
  private static final Pattern HEAD =
      Pattern.compile("\\p{Lu}\\p{L}*(?:besluit|regeling|reglement|verordening)");
  private static final Pattern SMALL_HEAD = Pattern.compile("(?:besluit|regeling|reglement|wet)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern SECOND_YEAR = Pattern.compile("[-–](?:19|20)?\\d\\d(?!\\d)");

  /** Words that end names elsewhere but stand inside these. */
  private static final Set<String> INSIDE =
      Set.of("voor", "door", "met", "bij", "van", "de", "het");

  /** Behind these a year is a date. */
  private static final Set<String> BEFORE_DATES =
      Set.of(
          "in", "van", "uit", "sinds", "per", "vanaf", "tot", "jaar", "jaren", "begin", "eind",
          "en", "medio", "voor", "over", "periode");

  private static final int MOST_WORDS = 9;

  private final Vocabulary vocabulary;

  DatedRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public Optional<LawName> at(Sentence sentence, int index) {
    Word head = sentence.word(index);
    boolean adjective =
        vocabulary.means(head.text(), "act-adjective")
            && sentence
                .following(index + 1)
                .filter(word -> SMALL_HEAD.matcher(word.text()).matches())
                .isPresent();
    if (sentence.startsSentence(index) || !(adjective || HEAD.matcher(head.text()).matches())) {
      return Optional.empty();
    }
    int first = adjective ? index + 2 : index + 1;
    for (int i = first; i - first < MOST_WORDS; i++) {
      Optional<Word> word = sentence.following(i);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      if (YEAR.matcher(word.get().text()).matches()) {
        return i > first && !isDate(sentence.word(i - 1))
            ? Optional.of(name(sentence, head, word.get()))
            : Optional.empty();
      }
      if (!goesOn(word.get())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDate(Word before) {
    return BEFORE_DATES.contains(before.folded()) || DutchDate.month(before.folded()) > 0;
  }

  private boolean goesOn(Word word) {
    boolean letters = !Character.isDigit(word.text().charAt(0));
    return letters
        && (INSIDE.contains(word.folded()) || !vocabulary.means(word.folded(), "name-ends"));
  }

  private static LawName name(Sentence sentence, Word head, Word year) {
    Matcher second =
        SECOND_YEAR.matcher(sentence.text()).region(year.end(), sentence.text().length());
    int end = second.lookingAt() ? second.end() : year.end();
    return new LawName(
        head.start(), end, sentence.name(head.start(), end), Optional.empty(), "law/dated", false);
  }
}
