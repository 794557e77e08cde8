package nl.kamergraaf.fact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Vocabulary;

/**
 * Tells quoted titles of sources from quoted speech and from words in irony, by what stands before
 * them in the sentence.
 *
 * <pre>
 * title: het bericht «Brug dicht»    het rapport van de Rekenkamer: «zicht op geld»    de artikelen «A b c» en «D e f»
 * none:  de uitspraak «…»    het rapport, waarin staat dat «…»    de «veilige» haven
 * </pre>
 */
final class QuotedTitles {
  /** So far before a title the word that says what it is the title of is looked for. */
  private static final int REACH = 90;

  private static final int FEWEST_WORDS = 3;
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!;](?:\\s|$)|\\n");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d’'.-]*[\\p{L}\\d]");

  /** What stands between two titles of the same kind. */
  static final Pattern AND =
      Pattern.compile("\\s*(?:,|,?\\s?(?:en|of|alsmede|respectievelijk|resp\\.))\\s*");

  private final Vocabulary vocabulary;

  QuotedTitles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The titles among the quotations in a text, in their order. */
  List<Quotation> in(String text, List<Quotation> quotations) {
    List<Quotation> titles = new ArrayList<>();
    for (Quotation quotation : quotations) {
      boolean another = !titles.isEmpty() && isJoined(text, titles.getLast(), quotation);
      if (another ? isLikeTitle(quotation) : isTitle(text, quotation)) {
        titles.add(quotation);
      }
    }
    return titles;
  }

  private static boolean isJoined(String text, Quotation before, Quotation next) {
    return before.end() <= next.start()
        && next.start() - before.end() <= FEWEST_WORDS * REACH
        && AND.matcher(text.substring(before.end(), next.start())).matches();
  }

  private boolean isTitle(String text, Quotation quotation) {
    String before = before(text, quotation);
    int noun = behindNoun(before);
    if (noun < 0) {
      return false;
    }
    String between = before.substring(noun);
    return leadsTo(between)
        ? isLikeTitle(quotation)
        : isCapitalisedTitle(quotation) && !speaks(between);
  }

  /** The sentence before a quotation, as far as it matters. */
  String before(String text, Quotation quotation) {
    String before = text.substring(Math.max(0, quotation.start() - REACH), quotation.start());
    Matcher end = SENTENCE_END.matcher(before);
    int start = 0;
    while (end.find()) {
      start = end.end();
    }
    return before.substring(start);
  }

  /** Where the last word for a kind of source ends, or -1. */
  private int behindNoun(String words) {
    int behind = -1;
    for (Matcher word = WORD.matcher(words); word.find(); ) {
      if (isSourceNoun(word.group().toLowerCase(Locale.ROOT))) {
        behind = word.end();
      }
    }
    return behind;
  }

  /** "hetbericht" of a badly converted text, and "NRC-artikel", count too. */
  private boolean isSourceNoun(String word) {
    for (String noun : vocabulary.words("source-noun")) {
      if (word.equals(noun) || (noun.length() > 5 && word.endsWith(noun))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but names, days and words such as "getiteld" stands between. */
  private boolean leadsTo(String between) {
    for (Matcher word = WORD.matcher(between); word.find(); ) {
      String printed = word.group();
      boolean name = !Character.isLowerCase(printed.charAt(0));
      if (!name && !vocabulary.means(printed.toLowerCase(Locale.ROOT), "title-link")) {
        return false;
      }
    }
    return true;
  }

  /** Whether words say that something is said. */
  boolean speaks(String words) {
    for (Matcher word = WORD.matcher(words); word.find(); ) {
      if (vocabulary.means(word.group().toLowerCase(Locale.ROOT), "speech")) {
        return true;
      }
    }
    return false;
  }

  /** A clause that "dat" opens is what someone said. */
  private static boolean isLikeTitle(Quotation quotation) {
    if (quotation.text().startsWith("dat ")) {
      return false;
    }
    boolean capital = !Character.isLowerCase(quotation.text().charAt(0));
    return capital || Wording.words(quotation.text()) >= FEWEST_WORDS;
  }

  /** Whether a quotation without a word for its kind may be a title. */
  static boolean isCapitalisedTitle(Quotation quotation) {
    return Wording.words(quotation.text()) >= FEWEST_WORDS
        && !Character.isLowerCase(quotation.text().charAt(0));
  }
}
