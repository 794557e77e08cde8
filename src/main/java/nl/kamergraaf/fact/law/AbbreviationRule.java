package nl.kamergraaf.fact.law;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Vocabulary;

/**
 * Abbreviations of laws: those that always stand for one ("Awb"), those that do behind an article
 * ("BW"), and those that the document defines ("Wet politiegegevens (Wpg)"). The definition itself
 * is no mention.
 */
final class AbbreviationRule implements NameRule {
  private static final int LONGEST = 24;

  /** Two capitals at least, or a capital and consonants. */
  private static final Pattern UNLISTED =
      Pattern.compile(
          "(?!(?:NAVO|EU|VN)$)(?:\\p{Ll}?\\p{Lu}\\p{Ll}*\\p{Lu}\\p{L}{0,5}|\\p{Lu}[b-df-hj-np-tv-xz]{1,5})");

  private static final Pattern ARTICLE_BEFORE =
      Pattern.compile(
          "art(?:ikel(?:en)?|t?\\.)\\s?\\d[\\w.:]*(?:,? (?:\\p{L}+|\\d+e?) lid,?|,? lid \\d+,?|,?"
              + " (?:onder(?:deel)?|sub) \\w{1,2},?)*\\s$");

  /** A capital, perhaps consonants, and a vowel inside: it can be the first part of any word. */
  private static final Pattern PRONOUNCED =
      Pattern.compile("\\p{Lu}[b-df-hj-np-tv-xz]?[aeiou]\\p{Ll}*");

  private static final int ARTICLE_REACH = 60;

  /** What is done with an act, or by it, and with hardly anything else that letters stand for. */
  private static final Pattern LEGAL_CUE =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:op (?:grond|basis) van|krachtens|ingevolge|in de zin van|in het kader"
              + " van|(?:overtreding|wijziging|herziening|inwerkingtreding|invoering|intrekking|uitvoering|toepassing|werking|reikwijdte)(?:en)?"
              + " van|bepaling(?:en)?"
              + " (?:van|in|uit)|(?:bepaald|geregeld|vastgelegd|opgenomen|neergelegd) in)"
              + " (?:de|het)(?: (?:nieuwe|huidige|gewijzigde|oude|herziene))? $");

  /** "het BW": the code, where "de BW" may be anything. */
  private static final Pattern THE_CODE = Pattern.compile("(?<!\\p{L})het (?:Nieuw )?$");

  /** Letters of an act itself, as "WMK", that are those of nothing else behind an article. */
  private static final Pattern OF_AN_ACT = Pattern.compile("W[\\p{Lu}a-z]{2,5}");

  private static final Pattern SMALL_WORDS =
      Pattern.compile("(?:op|de|het|van|voor|en|inzake|tot|der|met|bij|in|een|ter)");

  private static final Pattern NAME_WORD = Pattern.compile("[^ ,-]+");

  private static final Pattern DEFINITION =
      Pattern.compile("\\s?\\((?:hierna: |de )?[«‘“\"]?(\\p{Lu}[\\p{L}\\d]{1,9})[»’”\"]?\\)");

  /** "(hierna: de Regeling)": the act is only called by its kind. */
  private static final Set<String> NO_LETTERS =
      Set.of(
          "Wet",
          "Regeling",
          "Besluit",
          "Verordening",
          "Richtlijn",
          "Verdrag",
          "Overeenkomst",
          "Beschikking",
          "Conventie",
          "Protocol",
          "Reglement",
          "Statuut",
          "Handvest");

  private final Vocabulary vocabulary;
  private final KnownNames known;
  private final Set<String> defined;

  AbbreviationRule(Vocabulary vocabulary, KnownNames known, Set<String> defined) {
    this.vocabulary = vocabulary;
    this.known = known;
    this.defined = Set.copyOf(defined);
  }

  /** The abbreviations that a text defines behind the names found in it. */
  static Set<String> defined(String text, List<LawName> names) {
    Set<String> defined = new HashSet<>();
    for (LawName name : names) {
      Matcher definition = DEFINITION.matcher(text).region(name.end(), text.length());
      if (definition.lookingAt() && !NO_LETTERS.contains(definition.group(1))) {
        defined.add(definition.group(1));
      }
    }
    return defined;
  }

  /**
   * The letters that a text puts right behind an article as those of an act: once "artikel 4 WZS",
   * "de WZS" is that act elsewhere too.
   */
  static Set<String> behindArticles(Sentence sentence) {
    Set<String> letters = new HashSet<>();
    for (Word word : sentence.words()) {
      if (OF_AN_ACT.matcher(word.text()).matches() && isBehindArticle(sentence, word)) {
        letters.add(word.text());
      }
    }
    return letters;
  }

  /** The first letters of a name's words, the small ones left out: "WZS" of "Wet op zandspelen". */
  static String initials(LawName name) {
    StringBuilder letters = new StringBuilder();
    for (Matcher word = NAME_WORD.matcher(name.name()); word.find(); ) {
      if (!SMALL_WORDS.matcher(word.group()).matches()) {
        letters.append(Character.toUpperCase(word.group().charAt(0)));
      }
    }
    return letters.toString();
  }

  @Override
  public Optional<LawName> at(Sentence sentence, int index) {
    Word word = sentence.word(index);
    String text = abbreviation(word.text());
    boolean always =
        defined.contains(text)
            || vocabulary.means(text, "abbreviation")
            || isMeant(sentence, word, text);
    if (!always
        && !vocabulary.means(text, "abbreviation-with-article")
        && !isBehindArticle(sentence, word)) {
      return Optional.empty();
    }
    int end = word.start() + text.length();
    return isDefinition(sentence, word, end)
        ? Optional.empty()
        : Optional.of(
            new LawName(word.start(), end, text, known.key(text), "law/abbreviation", !always));
  }

  /**
   * Whether letters that may stand for something else are those of the act here, without an
   * article: "op grond van de WAO", "het BW".
   */
  private boolean isMeant(Sentence sentence, Word word, String text) {
    if (!vocabulary.means(text, "abbreviation-with-article")) {
      return false;
    }
    int from = Math.max(0, word.start() - ARTICLE_REACH);
    String before = sentence.text().substring(from, word.start());
    return LEGAL_CUE.matcher(before).find()
        || (vocabulary.means(text, "code") && THE_CODE.matcher(before).find());
  }

  /**
   * Whether an abbreviation in no list stands right behind an article's number or part: "artikel
   * 14, tweede lid, RWN". An organisation would have "van de" before it.
   */
  private static boolean isBehindArticle(Sentence sentence, Word word) {
    int from = Math.max(0, word.start() - ARTICLE_REACH);
    return UNLISTED.matcher(word.text()).matches()
        && ARTICLE_BEFORE.matcher(sentence.text().substring(from, word.start())).find();
  }

  /**
   * The word without what a badly converted text glued to it: "Wpgniet". An abbreviation that is
   * said as a word begins too many others: "Balkan" has nothing to do with the "Bal".
   */
  private String abbreviation(String word) {
    if (word.length() > LONGEST || !Character.isUpperCase(word.charAt(0))) {
      return word;
    }
    for (int end = word.length() - 2; end >= 3; end--) {
      String head = word.substring(0, end);
      boolean law = defined.contains(head) || vocabulary.means(head, "abbreviation");
      if (law
          && !PRONOUNCED.matcher(head).matches()
          && vocabulary.means(word.substring(end), "glued")) {
        return head;
      }
    }
    return word;
  }

  private static boolean isDefinition(Sentence sentence, Word word, int end) {
    int before = word.start() - 1;
    boolean open = before >= 0 && sentence.text().charAt(before) == '(';
    return open && end < sentence.text().length() && sentence.text().charAt(end) == ')';
  }
}
