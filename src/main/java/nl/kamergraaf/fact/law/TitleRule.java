package nl.kamergraaf.fact.law;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Vocabulary;

/**
 * Names of several words in no list: "Wet zuivere lucht", "Regeling schone sloten", "Verdrag inzake
 * de maan", "wet BIG", "wetsvoorstel Toekomst Haven".
 *
 * <p>Such a name ends where a verb or function word comes, unless its abbreviation in parentheses
 * shows that it goes on.
 */
final class TitleRule implements NameRule {
  private static final int MOST_WORDS = 12;
  private static final int MOST_CONTENT_WORDS = 6;
  private static final int MOST_BEHIND_AND = 3;
  private static final int LONGEST_QUOTED = 140;
  private static final Set<String> BEHIND_ADJECTIVE = Set.of("wet", "besluit", "regeling");

  /** "dewet BIG" is badly converted text. */
  private static final Set<String> SMALL_HEADS = Set.of("wet", "dewet", "diewet", "dezewet");

  /** "… als strijdig met de Wet aangemerkt": no act is called after what was done. */
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(?:aan|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|weg)ge\\p{Ll}{2,}(?:d|t|en|aan)");

  /** "Onder de Wet op zandzorg gewerkt": a participle, where a preposition follows or nothing. */
  private static final Pattern BARE_PARTICIPLE =
      Pattern.compile(
          "(?!geweld|gerecht|gewicht|gezicht|gevecht|geslacht|gedrag)ge\\p{Ll}{3,}(?:[kpsfcgbmvz]t|cht|[rnlmgfvzw]d)");

  /** "de Wet van toepassing": behind "van" these say no more than that it holds. */
  private static final Set<String> IN_FORCE = Set.of("toepassing", "kracht");

  private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\d\\d");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  private static final Set<String> LINKS = Set.of("op", "de", "het", "inzake", "ter", "tot", "van");
  private static final Set<String> BILLS = Set.of("wetsvoorstel", "initiatiefwetsvoorstel");

  private final Vocabulary vocabulary;

  private final Set<String> abbreviations;

  /**
   * Reads titles in a document that defines some abbreviations: "wet VBAR" then is the law that is
   * called VBAR, not one of that name.
   */
  TitleRule(Vocabulary vocabulary, Set<String> abbreviations) {
    this.vocabulary = vocabulary;
    this.abbreviations = Set.copyOf(abbreviations);
  }

  @Override
  public Optional<LawName> at(Sentence sentence, int index) {
    Word head = sentence.word(index);
    if (vocabulary.means(head.text(), "act-head")) {
      return quoted(sentence, index)
          .or(() -> acronym(sentence, index))
          .or(() -> abbreviated(sentence, index))
          .or(() -> title(sentence, index));
    }
    if (vocabulary.means(head.text(), "act-adjective")) {
      return sentence
          .following(index + 1)
          .filter(word -> BEHIND_ADJECTIVE.contains(word.folded()))
          .flatMap(word -> title(sentence, index + 1))
          .map(name -> name(sentence, head.start(), name.end()));
    }
    if (SMALL_HEADS.contains(head.text())) {
      return acronym(sentence, index);
    }
    if (BILLS.contains(head.folded()) || head.folded().endsWith("subsidieregeling")) {
      return capitals(sentence, index);
    }
    return Optional.empty();
  }

  /** "wet BIG". */
  private Optional<LawName> acronym(Sentence sentence, int index) {
    Word head = sentence.word(index);
    return sentence
        .following(index + 1)
        .filter(word -> word.isAcronym() && !abbreviations.contains(word.text()))
        .filter(word -> !ROMAN.matcher(word.text()).matches())
        .filter(word -> head.folded().endsWith("wet") && word.text().indexOf('-') < 0)
        .map(
            word ->
                name(
                    sentence,
                    SMALL_HEADS.contains(head.text()) ? head.end() - 3 : head.start(),
                    word.end()));
  }

  /** All words up to "(Abc)", if the abbreviation's letters start words of the name, in order. */
  private static Optional<LawName> abbreviated(Sentence sentence, int index) {
    int last = index;
    while (last - index < MOST_WORDS && sentence.following(last + 1).isPresent()) {
      last++;
    }
    int end = sentence.word(last).end();
    if (last == index || sentence.next(end) != '(' || last + 1 >= sentence.words().size()) {
      return Optional.empty();
    }
    boolean act =
        last + 2 < sentence.words().size() && sentence.word(last + 1).text().equals("Wet");
    String abbreviation = sentence.word(act ? last + 2 : last + 1).folded();
    return abbreviates(abbreviation, sentence, index, last)
        ? Optional.of(name(sentence, sentence.word(index).start(), end))
        : Optional.empty();
  }

  private static boolean abbreviates(String letters, Sentence sentence, int first, int last) {
    int at = 0;
    for (int i = first; i <= last && at < letters.length(); i++) {
      if (sentence.word(i).folded().charAt(0) == letters.charAt(at)) {
        at++;
      }
    }
    return at >= Math.max(2, letters.length() - 1);
  }

  private Optional<LawName> title(Sentence sentence, int index) {
    int last = index;
    int content = 0;
    for (int i = index + 1; i - index <= MOST_WORDS && content < MOST_CONTENT_WORDS; i++) {
      Optional<Word> word = sentence.following(i);
      if (word.isEmpty()) {
        break;
      }
      if (sentence.numbers(word.get())) {
        return Optional.empty();
      }
      boolean link = content == 0 && LINKS.contains(word.get().folded()) && i - index <= 3;
      boolean and = content > 0 && word.get().folded().equals("en") && continues(sentence, i + 1);
      if (!link && !and) {
        if (complete(sentence, index, i, content)) {
          break;
        }
        if (ends(word.get())
            || word.get().folded().equals("en")
            || PARTICIPLE.matcher(word.get().text()).matches()
            || (content > 0
                && BARE_PARTICIPLE.matcher(word.get().text()).matches()
                && behind(sentence, i))
            || (content == 0 && ROMAN.matcher(word.get().text()).matches())
            || (content == 0 && IN_FORCE.contains(word.get().text()))) {
          break;
        }
        content++;
        last = i;
      }
    }
    boolean named =
        content > 0
            && !isIndefinite(sentence, index)
            && !(content == 1 && isDecree(sentence, index) && isInfinitive(sentence.word(last)));
    return named
        ? Optional.of(name(sentence, sentence.word(index).start(), sentence.word(last).end()))
        : Optional.empty();
  }

  /**
   * Whether "Wet op de zandwinning" has its noun before the word at {@code at}: what it is on is
   * one noun with its adjectives, unless a capital or a year goes on with it.
   */
  private static boolean complete(Sentence sentence, int index, int at, int content) {
    boolean on =
        sentence.following(index + 1).filter(word -> word.folded().equals("op")).isPresent()
            && sentence
                .following(index + 2)
                .filter(word -> Set.of("de", "het").contains(word.folded()))
                .isPresent();
    Word before = sentence.word(at - 1);
    return on
        && content > 0
        && !before.folded().endsWith("e")
        && !before.folded().equals("en")
        && !before.isCapitalised()
        && !sentence.word(at).folded().equals("en")
        && !YEAR.matcher(sentence.word(at).text()).matches();
  }

  /** "Besluit van de Minister", "Regeling van 3 mei": words for the kind of act, not names. */
  private static boolean isIndefinite(Sentence sentence, int index) {
    boolean linked =
        sentence.following(index + 1).filter(w -> LINKS.contains(w.folded())).isPresent();
    return isDecree(sentence, index) && (linked || sentence.startsSentence(index));
  }

  private static boolean isDecree(Sentence sentence, int index) {
    return !sentence.word(index).folded().endsWith("wet");
  }

  /** "Kunt u het Besluit toelichten?" */
  private static boolean isInfinitive(Word word) {
    return word.folded().endsWith("en") && !word.isCapitalised();
  }

  /** Whether behind "en" a few small words follow up to where the name is over. */
  private boolean continues(Sentence sentence, int index) {
    for (int i = index; i < index + MOST_BEHIND_AND; i++) {
      Optional<Word> word =
          sentence.following(i).filter(next -> !ends(next) && !next.isCapitalised());
      if (word.isEmpty()) {
        return false;
      }
      if (behind(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** All of "«Besluit bruggen en sluizen 1985»". */
  private static Optional<LawName> quoted(Sentence sentence, int index) {
    Word head = sentence.word(index);
    int open = head.start() - 1;
    int mark = open < 0 ? -1 : "«“".indexOf(sentence.text().charAt(open));
    int close = mark < 0 ? -1 : sentence.text().indexOf("»”".charAt(mark), head.end());
    boolean whole =
        close > head.end()
            && close - head.start() <= LONGEST_QUOTED
            && sentence.following(index + 1).filter(word -> word.start() < close).isPresent()
            && sentence.text().substring(head.end(), close).matches("[\\p{L}\\d ,–-]+");
    return whole ? Optional.of(name(sentence, head.start(), close)) : Optional.empty();
  }

  /** Whether the name is over behind this word: otherwise "en" may join two clauses. */
  private boolean behind(Sentence sentence, int index) {
    Optional<Word> next = sentence.following(index + 1);
    return next.isEmpty() || ends(next.get());
  }

  private boolean ends(Word word) {
    return vocabulary.means(word.folded(), "name-ends")
        || (word.text().length() == 1 && Character.isLowerCase(word.text().charAt(0)))
        || (Character.isDigit(word.text().charAt(0)) && word.text().length() != 4);
  }

  /** "wetsvoorstel Toekomst Haven": the name is the capitalised words behind. */
  private Optional<LawName> capitals(Sentence sentence, int index) {
    int last = index;
    for (int i = index + 1; i - index <= MOST_WORDS; i++) {
      Optional<Word> word = sentence.following(i);
      if (word.isEmpty()) {
        break;
      }
      if (word.get().isCapitalised()) {
        last = i;
      } else if (!word.get().folded().equals("en")) {
        break;
      }
    }
    boolean bill = BILLS.contains(sentence.word(index).folded());
    if (bill && last == index + 1) {
      return abbreviated(sentence, last);
    }
    int first = bill ? index + 1 : index;
    boolean named = bill ? last > index + 1 : last > index;
    boolean act = named && vocabulary.means(sentence.word(first).text(), "act-head");
    return named && !act
        ? Optional.of(name(sentence, sentence.word(first).start(), sentence.word(last).end()))
        : Optional.empty();
  }

  private static LawName name(Sentence sentence, int start, int end) {
    return new LawName(start, end, sentence.name(start, end), Optional.empty(), "law/title", false);
  }
}
