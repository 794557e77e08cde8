package nl.kamergraaf.fact.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.Stated;

/**
 * Reads a list of offices and gives each its full title: {@code de Ministers van Financiën en voor
 * Klimaat en Energie} is "Minister van Financiën" and "Minister voor Klimaat en Energie"; {@code de
 * Minister en Staatssecretaris van Financiën} are two as well.
 */
final class Offices {
  private static final Pattern HEAD =
      Pattern.compile(
          "(minister-president(?:\\s*(?:,|/|\\ben\\b)?\\s*(?:tevens\\s+)?minister\\s+van\\s+algemene\\s+zaken)?|vice-?minister-president|ministers?(?-i:(?!\\p{Ll}))|staatss?ecretariss?en(?-i:(?!\\p{Ll}))|"
              + "staatss?ecretaris(?-i:(?!\\p{Ll})))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONNECTOR =
      Pattern.compile(
          "(?:[\\s,;]|\\ben\\b|\\balsmede\\b|\\bde\\b|\\bhet\\b|\\baan\\b|\\bnamens\\b|\\bmede\\b)+$");
  private static final Pattern ABSENT = Pattern.compile(",?\\s*bij afwezigheid van\\b");
  private static final Pattern NEXT =
      Pattern.compile("(?:\\s*,\\s*en|\\s*,|\\s+en)\\s*(?=(?:van|voor)\\s*\\p{Lu})");
  private static final Pattern AND = Pattern.compile("(?:\\s*,\\s*|\\s+en\\s*)(?=\\p{Lu})");

  /** The part of a portfolio that is its holder's: "Financiën – Toeslagen en Douane". */
  private static final Pattern FIELD = Pattern.compile("\\s*[–-]\\s.*|\\s*\\(.*");

  /** The holder's name behind the office: "Onderwijs, Cultuur en Wetenschappen, mw. Adelmund". */
  private static final Pattern HOLDER =
      Pattern.compile(
          ",?\\s+(?:dhr\\.?|mw\\.?|mevr\\.?|mevrouw|de"
              + " heer|drs\\.|mr\\.|dr\\.)\\s+(?:(?:van|de|der|den|ten|ter|v\\.d\\.)\\s+){0,3}[\\p{Lu}v][^,]{1,40}$");

  private static final Pattern PREPOSITION = Pattern.compile("^(van|voor)\\s*(?=\\p{Lu})");

  private final Predicate<String> isPortfolio;

  /**
   * @param isPortfolio whether words name a portfolio as a whole, which tells "Onderwijs, Cultuur
   *     en Wetenschap en Volksgezondheid, Welzijn en Sport" into two
   */
  Offices(Predicate<String> isPortfolio) {
    this.isPortfolio = isPortfolio;
  }

  /** The offices named between two indexes of the passage. */
  List<Stated<String>> read(Passage passage, int start, int end, String rule) {
    List<Stated<String>> offices = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    Matcher absent = ABSENT.matcher(passage.text()).region(start, end);
    int last = absent.find() ? absent.start() : end;
    Matcher head = HEAD.matcher(passage.text()).region(start, last);
    boolean more = head.find();
    while (more) {
      String title = title(head.group());
      boolean plural = head.group().toLowerCase(Locale.ROOT).matches("ministers|.*en");
      int from = head.start();
      int wordsStart = head.end();
      more = head.find();
      int wordsEnd = more ? head.start() : last;
      String words = portfolio(passage.text().substring(wordsStart, wordsEnd));
      Evidence evidence =
          Evidence.in(
              passage, from, from + trimmed(passage.text().substring(from, wordsEnd)), rule, 1);
      if (words.isEmpty() && more && !title.startsWith("Minister-")) {
        waiting.add(title);
        continue;
      }
      waiting.forEach(first -> add(first, words, plural, evidence, offices));
      waiting.clear();
      add(title, words, plural, evidence, offices);
    }
    return offices;
  }

  private void add(
      String title, String words, boolean plural, Evidence evidence, List<Stated<String>> offices) {
    if (words.isEmpty()) {
      offices.add(new Stated<>(title, evidence));
      return;
    }
    for (String portfolio : portfolios(words, plural)) {
      // "Staatssecretaris Participatie en Integratie" is a title without "van".
      boolean lacksPreposition =
          !PREPOSITION.matcher(portfolio).find() && (plural || isPortfolio.test(portfolio));
      offices.add(new Stated<>(title + (lacksPreposition ? " van " : " ") + portfolio, evidence));
    }
  }

  /**
   * A portfolio each: split where a preposition is repeated, else where both sides are portfolios
   * by themselves.
   */
  private List<String> portfolios(String words, boolean plural) {
    List<String> parts = new ArrayList<>();
    for (String part : NEXT.split(words, -1)) {
      parts.addAll(plural ? known(part) : List.of(part));
    }
    return parts;
  }

  private List<String> known(String words) {
    Matcher preposition = PREPOSITION.matcher(words);
    String before = preposition.find() ? preposition.group(1) + " " : "";
    String name = words.substring(before.isEmpty() ? 0 : preposition.end());
    if (isOne(name)) {
      return List.of(before + name);
    }
    List<String> all = List.of(words);
    for (Matcher and = AND.matcher(name); and.find(); ) {
      String left = name.substring(0, and.start());
      if (isPortfolio.test(FIELD.matcher(left).replaceFirst(""))) {
        // The longest counts: "Economische Zaken en Klimaat" is one portfolio.
        all = new ArrayList<>(List.of(before + left));
        all.addAll(known(before + name.substring(and.end())));
      }
    }
    return all;
  }

  /** Whether words are one portfolio, or one and a field of it: "Economische Zaken – Mijnbouw". */
  private boolean isOne(String name) {
    boolean isOne = isPortfolio.test(FIELD.matcher(name).replaceFirst(""));
    for (Matcher and = AND.matcher(name); isOne && and.find(); ) {
      isOne = isPortfolio.test(name) || !isPortfolio.test(name.substring(and.end()));
    }
    return isOne;
  }

  private static String title(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    if (lower.startsWith("vice")) {
      return "Viceminister-President";
    }
    if (lower.startsWith("minister-president")) {
      return "Minister-President";
    }
    return lower.startsWith("minister") ? "Minister" : "Staatssecretaris";
  }

  private static String portfolio(String printed) {
    String words = printed.substring(0, trimmed(printed)).replaceAll("\\s+", " ").strip();
    return HOLDER
        .matcher(words)
        .replaceFirst("")
        .replaceFirst("(?<=\\p{Ll}{3})\\.$", "")
        .replaceFirst("^(van|voor)(?=\\p{Lu})", "$1 ")
        .replaceFirst("^(van|voor) (?:de|het) (?=\\p{Lu})", "$1 ");
  }

  private static int trimmed(String words) {
    Matcher connector = CONNECTOR.matcher(words);
    return connector.find() ? connector.start() : words.length();
  }
}
