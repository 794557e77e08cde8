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

  private static final Pattern DEFINITION =
      Pattern.compile("\\s?\\((?:hierna: |de )?[«‘“\"]?(\\p{Lu}[\\p{L}\\d]{1,9})[»’”\"]?\\)");

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
      if (definition.lookingAt()) {
        defined.add(definition.group(1));
      }
    }
    return defined;
  }

  @Override
  public Optional<LawName> at(Sentence sentence, int index) {
    Word word = sentence.word(index);
    String text = abbreviation(word.text());
    boolean always = defined.contains(text) || vocabulary.means(text, "abbreviation");
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
