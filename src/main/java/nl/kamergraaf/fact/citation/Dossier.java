package nl.kamergraaf.fact.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Token;

/**
 * A dossier of parliamentary papers.
 *
 * @param number its digits, with the part or chapter that its id holds: {@code 31934}, {@code
 *     36410-XVI}, {@code 21501-20}
 * @param spaced whether it is printed as two and three digits, which nothing else is
 */
record Dossier(String number, boolean spaced) {
  private static final Pattern CHAPTER = Pattern.compile("[IVX]+[A-E]?|[A-Z]");

  /** The id of a paper in it. */
  String paper(String paperNumber) {
    return "kst-" + number + "-" + paperNumber;
  }

  /** The id of the dossier itself. */
  String id() {
    return "dossier-" + number;
  }

  /**
   * Takes "31 934", "31934", "36 410 XVI", "18 600 hoofdstuk XVI", "36 410-XVI", "35 000 (R2114)",
   * "21 501-20".
   */
  static Optional<Dossier> take(Phrase phrase) {
    int start = phrase.place();
    Optional<Dossier> base = takeDigits(phrase);
    if (base.isEmpty()) {
      phrase.to(start);
      return base;
    }
    Optional<String> suffix = takeSuffix(phrase, base.get().number);
    return Optional.of(
        new Dossier(base.get().number + suffix.map(s -> "-" + s).orElse(""), base.get().spaced));
  }

  private static Optional<Dossier> takeDigits(Phrase phrase) {
    Optional<Token> whole = phrase.takeNumber(5, 5);
    if (whole.isPresent()) {
      return Optional.of(new Dossier(whole.get().text(), false)).filter(d -> ends(phrase));
    }
    Optional<Token> two = phrase.takeNumber(2, 2);
    if (two.isEmpty()) {
      return Optional.empty();
    }
    boolean point = phrase.takeTightSign(".");
    Optional<Token> three = phrase.take(token -> token.hasDigits(3) && token.spaced() != point);
    return three
        .map(token -> new Dossier(two.get().text() + token.text(), !point))
        .filter(d -> ends(phrase));
  }

  /** Whether the digits are over: "31 934 000" is an amount. */
  private static boolean ends(Phrase phrase) {
    return !phrase.next(token -> token.hasDigits(3));
  }

  private static Optional<String> takeSuffix(Phrase phrase, String digits) {
    int start = phrase.place();
    Optional<String> suffix =
        phrase.isMeant(digits, "divided-dossier") ? takePart(phrase) : takeChapter(phrase);
    if (suffix.isEmpty()) {
      phrase.to(start);
    }
    takeKingdomNumber(phrase);
    return suffix;
  }

  private static Optional<String> takePart(Phrase phrase) {
    boolean dash = phrase.takeSign("-–—‐‑");
    return dash || phrase.next(token -> token.hasDigits(2))
        ? phrase
            .takeNumber(1, 2)
            .map(part -> String.format(Locale.ROOT, "%2s", part.text()).replace(' ', '0'))
        : Optional.empty();
  }

  private static Optional<String> takeChapter(Phrase phrase) {
    phrase.takeTightSign("-–‐‑");
    boolean comma = phrase.takeSign(",");
    comma = !phrase.takeMeaning("chapter") && comma;
    Optional<String> chapter =
        phrase.take(token -> CHAPTER.matcher(token.text()).matches()).map(Token::text);
    chapter = chapter.map(numeral -> numeral + takeLetter(phrase, numeral));
    boolean roman = chapter.isPresent() && chapter.get().matches("[IVX]{2,}[A-E]?");
    // A lone letter, or a numeral behind a comma, names a chapter only where a paper's number
    // follows: "36 410 A, nr. 51", "36 200, XIV, nr. 7".
    boolean sure = !comma && (roman || chapter.orElse("").matches("[IVX]"));
    return sure || ((!comma || roman) && numberFollows(phrase)) ? chapter : Optional.empty();
  }

  /** Takes the letter of "II B" where a paper's number follows. */
  private static String takeLetter(Phrase phrase, String numeral) {
    int start = phrase.place();
    Optional<Token> letter = phrase.take(token -> token.text().matches("[A-E]"));
    boolean whole = numeral.matches("[IVX]{2,}") && letter.isPresent() && numberFollows(phrase);
    if (!whole) {
      phrase.to(start);
    }
    return whole ? letter.get().text() : "";
  }

  private static boolean numberFollows(Phrase phrase) {
    int start = phrase.place();
    phrase.takeSign(",");
    boolean follows = phrase.takeNumberWord();
    phrase.to(start);
    return follows;
  }

  /** "(R2114)", the second number of a bill for the whole Kingdom, is no part of an id. */
  private static void takeKingdomNumber(Phrase phrase) {
    int start = phrase.place();
    boolean whole =
        phrase.takeSign("(")
            && phrase.take(token -> token.text().equals("R")).isPresent()
            && phrase.takeNumber(3, 4).isPresent()
            && phrase.takeSign(")");
    if (!whole) {
      phrase.to(start);
    }
  }
}
