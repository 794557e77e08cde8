package nl.kamergraaf.fact.web;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Vocabulary;
import nl.kamergraaf.text.WordEdges;

/** Tells names of publishers and titles from sentences, and takes off what is part of neither. */
final class Wording {
  /** A title or publisher of more words is a sentence. */
  static final int MOST_TITLE_WORDS = 45;

  private static final int MOST_PUBLISHER_WORDS = 8;

  /** "Persbericht Bruggenraad van": what is left of it before and behind the name. */
  private static final Pattern PRESS_RELEASE =
      Pattern.compile("^Persbericht(?=[\\s,])[\\s,]*|\\svan$");

  private static final Pattern CONTENT =
      Pattern.compile("(?!(?:van|voor|het|een|der|den|aan|and|for|the|van't)$)\\p{Ll}{3,}");

  /** A hint where to look, and the hour of a programme: "Zie met name artikel 3", "22 30 uur". */
  private static final Pattern NO_TITLE =
      Pattern.compile("^(?:Zie\\s|\\d{1,2}[\\s.:]\\d{2}\\suur)");

  private static final Pattern AUTHOR =
      Pattern.compile(".*\\bet al\\b.*|^\\p{Lu}\\p{L}+, \\p{Lu}\\..*");

  /** Not the full stop of an initial: "U.S. Commission". */
  private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b\\p{Lu})\\.\\s");

  private final Vocabulary vocabulary;

  Wording(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The publisher's name without date, lead-in and "website"; no author's name. */
  String publisher(String text) {
    String name = PRESS_RELEASE.matcher(undated(text)).replaceAll("");
    int space = name.lastIndexOf(' ');
    if (space > 0
        && vocabulary.means(name.substring(space + 1).toLowerCase(Locale.ROOT), "publisher-tail")) {
      name = name.substring(0, space);
    }
    return isAuthor(name) ? "" : name;
  }

  /** Whether words name authors, as in "Jansen, P." or "De Wit et al.". */
  static boolean isAuthor(String name) {
    return AUTHOR.matcher(name).matches();
  }

  /** The words without dates and a year in parentheses. */
  String undated(String text) {
    String name = text;
    for (PrintedDate date : PrintedDate.in(text).reversed()) {
      name = name.substring(0, date.start()) + name.substring(date.end());
    }
    return strip(name.replaceAll("\\((?:(?:19|20)\\d\\d)?\\)", ""));
  }

  /** Takes punctuation off both ends. */
  static String strip(String text) {
    String stripped = text.replaceAll("^[\\s.,;:)\\]–-]+|[\\s,;:(\\[–-]+$", "");
    return stripped.endsWith(".") && !stripped.endsWith("al.")
        ? stripped.substring(0, stripped.length() - 1)
        : stripped;
  }

  /** Takes off too what leads in at the start of an entry: "Zie ook:", "Bron:". */
  String withoutLead(String text) {
    String rest = strip(text);
    String meaning = "lead-in";
    while (leadsIn(rest, meaning)) {
      int space = rest.indexOf(' ');
      rest = space < 0 ? "" : strip(rest.substring(space + 1));
      meaning = "lead-on";
    }
    return rest;
  }

  /** A word in small letters begins neither title nor name: "en NRC, 4 mei 2023". */
  private boolean leadsIn(String text, String meaning) {
    String first = text.split(" ", 2)[0].replaceAll("[:,]$", "");
    boolean small = first.equals(first.toLowerCase(Locale.ROOT));
    return vocabulary.means(first.toLowerCase(Locale.ROOT), small ? "lead-on" : meaning);
  }

  /** Whether words may name a publisher: they are few and begin no sentence. */
  boolean isName(String text) {
    return !text.isBlank()
        && words(text) <= MOST_PUBLISHER_WORDS
        && (!SENTENCE_END.matcher(text).find() || isAuthor(text))
        && !explains(text);
  }

  /** Whether words may be a title, or there are none. */
  static boolean isTitleOrEmpty(String text) {
    return text.isEmpty() || isTitle(text);
  }

  /** Whether words may be a title: not too many, beginning with a capital or a digit. */
  static boolean isTitle(String text) {
    return text.length() > 3
        && words(text) <= MOST_TITLE_WORDS
        && !NO_TITLE.matcher(text).find()
        && WordEdges.isInWord(text, 0)
        && !Character.isLowerCase(text.charAt(0));
  }

  /** Whether there are words in small letters that names do not hold: "Debat over dijken". */
  static boolean isSentenceLike(String text) {
    return Pattern.compile("\\s")
        .splitAsStream(text)
        .anyMatch(word -> CONTENT.matcher(word).matches());
  }

  private boolean explains(String text) {
    String first = text.split("[\\s,:]", 2)[0].toLowerCase(Locale.ROOT);
    return vocabulary.means(first, "no-publisher") && !text.startsWith("Het ");
  }

  /** "Title, Title", as a link prints it, once. */
  static String once(String title) {
    int middle = title.length() / 2;
    int comma = title.indexOf(", ", Math.max(0, middle - 2));
    return comma > 0 && title.substring(0, comma).equals(title.substring(comma + 2))
        ? title.substring(0, comma)
        : title;
  }

  /** The last sentence of a text, or what follows its last colon. */
  static String lastSentence(String text) {
    int end =
        Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("? "), text.lastIndexOf(": ")));
    return end < 0 || text.length() - end < 12 ? text : text.substring(end + 2);
  }

  /** How many words there are. */
  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
