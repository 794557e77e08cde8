package nl.kamergraaf.fact.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Ordinals;

/**
 * A list of articles: "artikelen 2, tweede lid, 23 en 26 van", "art. 8, 9 en 10".
 *
 * @param start where the word "artikel" starts
 * @param end the index behind the last article or part of one
 * @param behindLink the index behind "van de" and the like, where a law's name may start
 */
record Articles(int start, int end, int behindLink, List<Article> articles) {

  /**
   * One of them.
   *
   * @param paragraph the paragraph ("lid") in digits
   * @param point the part ("onderdeel")
   */
  record Article(String number, Optional<String> paragraph, Optional<String> point) {}

  static final Pattern WORD =
      Pattern.compile(
          "(?i)(?:artikel(?:en)?|artt?\\.)\\s?(?=\\d|[A-Z][\\s.]?\\d|[IVX]{1,6}\\b(?!-))");

  private static final int LONGEST_LIST = 64;

  /** "6a", "8A.5", but not the conjunction that a badly converted text glued to a number: "3en". */
  private static final String LETTERS =
      "(?:(?!(?:en|of|in|uit|van)\\b)[a-z]{1,2}|[A-Z](?=[.:]\\d)|[A-Z]{1,2}(?![\\p{L}\\d]))?";

  /** "artikel 8 4": a scan set the digits apart. */
  private static final String APART = "\\d(?:\\s\\d){1,2}(?![\\p{L}\\d.:/])";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:"
              + APART
              + "|[A-Z][\\s.]?\\d{1,3}[a-z]?(?![\\p{L}\\d])|\\d{1,4}"
              + LETTERS
              + "(?:[.:]\\d{1,4}"
              + LETTERS
              + "){0,3}(?:\\s?(?:bis|ter|quater)\\b)?(?:(?![\\p{L}\\d])|(?=(?:van|en|of|uit|in)\\b)|(?=\\p{Lu}\\p{L}))|[IVX]{1,6}(?![\\p{L}\\d]))");

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s?(?:,\\s?(?:(?:en|of|respectievelijk)\\s)?|en/of\\s|en\\s|of\\s|jo\\.?\\s|juncto\\s|alsmede\\s|dan\\swel\\s|respectievelijk\\s|resp\\.\\s|/)\\s?(?:de\\s)?(?:(?:artikel(?:en)?|art\\.)\\s?)?");

  private static final Pattern THROUGH = Pattern.compile("\\s?(?:t/m|tot en met)\\s?");

  private static final Pattern LINK =
      Pattern.compile(
          "\\s?,?\\s?(?:van [Bb]oek"
              + " \\d{1,2}A?\\s)?(?:(?:van|uit|in|bij|onder)\\s?)?(?:(?:de|het|dit|die|deze|dat|onze|uw)\\s?)?(?:(?:nieuwe|huidige|voorgestelde)\\s)?");

  /** Reads the articles behind a match of {@link #WORD}. */
  static Optional<Articles> read(String text, Matcher word) {
    boolean single = word.group().strip().toLowerCase(Locale.ROOT).matches("artikel|art\\.");
    Reader reader = new Reader(text, word.end(), single);
    List<Article> articles = reader.list();
    if (articles.isEmpty()) {
      return Optional.empty();
    }
    Matcher link = LINK.matcher(text).region(reader.at, text.length());
    int behind = link.lookingAt() ? link.end() : reader.at;
    return Optional.of(new Articles(word.start(), reader.at, behind, articles));
  }

  /** A place in the list, moved over what is read. */
  private static final class Reader {
    private final String text;
    private final boolean single;
    private int at;

    /**
     * @param single whether the word before is "artikel", not "artikelen"
     */
    Reader(String text, int at, boolean single) {
      this.text = text;
      this.at = at;
      this.single = single;
    }

    private static final String ORDINAL = "(\\p{L}+|\\d{1,2}(?:e|de|ste))";

    /** "tweede lid", "(tweede lid)", "eerste tot en met derde lid", "lid 2". */
    private static final Pattern PARAGRAPH =
        Pattern.compile(
            "\\s?,?\\s?(?:en\\s)?\\(?(?:"
                + ORDINAL
                + "(?:(?:,\\s\\p{L}+){0,4},?\\s(?:en|of|tot en"
                + " met|t/m)\\s(?:het\\s)?\\p{L}+)?\\s?(?:lid|leden)\\b\\)?|(?:lid|leden)\\s(\\d{1,2})\\b\\)?)");

    /** What goes on behind "lid 1" where one article alone is named; behind several it is one. */
    private static final Pattern MORE_PARAGRAPHS =
        Pattern.compile("(?:(?:,\\s?|\\s(?:en|of|t/m|tot en met)\\s)\\d{1,2}(?![\\p{L}\\d.:]))+");

    private static final Pattern POINT =
        Pattern.compile(
            ",\\s([a-z])(?=\\s(?:van|uit|in)\\sde\\s)|\\s?,?\\s?(?:aanhef\\s?(?:en|,)?\\s?)?(?:onder(?:deel|delen)?|sub)\\s(\\d{0,2}[a-z]{0,2}°?)(?![\\p{L}\\d])(?:(?:,\\s?|,?\\s(?:en|of|tot"
                + " en met|t/m)\\s)(?:[a-z]|\\d{1,2}°)(?![\\p{L}\\d]))*");

    List<Article> list() {
      List<Article> articles = new ArrayList<>();
      Optional<Article> article = article();
      while (article.isPresent() && articles.size() < LONGEST_LIST) {
        articles.add(article.get());
        article = next(articles.getLast(), articles);
      }
      return articles;
    }

    private Optional<Article> next(Article before, List<Article> articles) {
      int start = at;
      if (take(THROUGH).isPresent()) {
        Optional<Article> last = article();
        last.ifPresent(a -> addBetween(before, a, articles));
        if (last.isPresent()) {
          return last;
        }
      }
      at = start;
      Optional<Article> next = take(SEPARATOR).isPresent() ? article() : Optional.empty();
      if (next.isEmpty()) {
        at = start;
      }
      return next;
    }

    private static void addBetween(Article first, Article last, List<Article> articles) {
      if (!first.number().matches("\\d{1,4}") || !last.number().matches("\\d{1,4}")) {
        return;
      }
      int from = Integer.parseInt(first.number());
      int to = Integer.parseInt(last.number());
      for (int n = from + 1; n < to && to - from <= LONGEST_LIST; n++) {
        articles.add(new Article(Integer.toString(n), Optional.empty(), Optional.empty()));
      }
    }

    private Optional<Article> article() {
      int start = at;
      Optional<Matcher> number = take(NUMBER);
      if (number.isEmpty() || isPart()) {
        at = start;
        return Optional.empty();
      }
      Optional<String> lid = paragraphs();
      Optional<String> point =
          take(POINT)
              .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
              .filter(p -> !p.isEmpty());
      paragraphs();
      return Optional.of(new Article(number.get().group().replace(" ", ""), lid, point));
    }

    /** Whether the number read is that of a paragraph or counts something: "3 lid", "2 maal". */
    private boolean isPart() {
      return text.startsWith("%", at) || text.startsWith("°", at);
    }

    private Optional<String> paragraphs() {
      Optional<String> first = Optional.empty();
      for (int i = 0; i < LONGEST_LIST; i++) {
        int start = at;
        Optional<Matcher> paragraph = take(PARAGRAPH);
        Optional<String> digits = paragraph.flatMap(this::digits);
        if (digits.isEmpty()) {
          at = start;
          break;
        }
        first = first.or(() -> digits);
        if (single && paragraph.get().group(2) != null) {
          take(MORE_PARAGRAPHS);
        }
      }
      return first;
    }

    private Optional<String> digits(Matcher match) {
      if (match.group(2) != null) {
        return Optional.of(match.group(2));
      }
      String word = match.group(1);
      return Character.isDigit(word.charAt(0))
          ? Optional.of(word.replaceAll("\\D", ""))
          : Ordinals.number(word).map(String::valueOf);
    }

    private Optional<Matcher> take(Pattern pattern) {
      Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + 120));
      if (!matcher.lookingAt()) {
        return Optional.empty();
      }
      at = matcher.end();
      return Optional.of(matcher);
    }
  }
}
