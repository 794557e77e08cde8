package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.text.Token;
import nl.kamergraaf.text.Vocabulary;

/**
 * Acts of the European Union with a number, by their CELEX number.
 *
 * <p>Of the two numbers the year comes first in "Verordening (EU) 2023/1115" and in every directive
 * and decision, and last behind "nr." in a regulation ("Verordening (EG) nr. 1107/2009"); see the
 * <a
 * href="https://eur-lex.europa.eu/content/tools/TableOfSectors/types_of_documents_in_eurlex.html">types
 * of documents</a> for the letters.
 */
final class EuActRule implements Rule {
  private static final double CONFIDENCE = 0.97;

  /** Sector 3 is that of legislation in force. */
  private static final String SECTOR = "3";

  /** The more special meaning comes first, for it ends like the other. */
  private static final Map<String, String> LETTERS = new LinkedHashMap<>();

  static {
    LETTERS.put("eu-framework-decision", "F");
    LETTERS.put("eu-regulation", "R");
    LETTERS.put("eu-directive", "L");
    LETTERS.put("eu-decision", "D");
  }

  /** From this year on all acts are numbered in one series, the year first. */
  private static final int FIRST_OF_NEW_NUMBERS = 2015;

  /** Two digits are a year from this one on: there were no acts before. */
  private static final int FIRST_OF_SHORT_YEARS = 58;

  /** So many tokens before a bare number the word that says what it is of is looked for. */
  private static final int LOOKING_BACK = 7;

  private final Vocabulary vocabulary;

  EuActRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public String name() {
    return "citation/eu-act";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    if (phrase.nextIs(Token.Kind.NUMBER)) {
      return bare(phrase);
    }
    boolean ofUnion = isOfUnion(phrase);
    Optional<String> letter = phrase.take(t -> t.is(Token.Kind.WORD)).flatMap(this::letter);
    List<Reference> references = new ArrayList<>();
    if (letter.isEmpty()) {
      return references;
    }
    int start;
    boolean more;
    do {
      start = phrase.place();
      more =
          references.isEmpty()
              || (references.size() < Numbers.LONGEST_LIST && Numbers.takeSeparator(phrase));
      Optional<String> celex = more ? takeNumber(phrase, letter.get(), ofUnion) : Optional.empty();
      celex.ifPresent(id -> references.add(Reference.inferred(Kind.EU_ACT, id, CONFIDENCE)));
      more = celex.isPresent();
    } while (more);
    phrase.to(start);
    return references;
  }

  private Optional<String> letter(Token word) {
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      for (String ending : vocabulary.words(letter.getKey())) {
        if (word.folded().endsWith(ending)) {
          return Optional.of(letter.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether "EU-" or "Europese" precedes the word. */
  private static boolean isOfUnion(Phrase phrase) {
    int back = phrase.peek(-1).filter(token -> "-‐‑".contains(token.text())).isPresent() ? -2 : -1;
    return phrase
        .peek(back)
        .filter(token -> phrase.means(token, back == -2 ? "eu-body" : "eu-adjective"))
        .isPresent();
  }

  /**
   * A number with its body alone, "Dienstenrichtlijn (2006/123/EG)", or in parentheses,
   * "btw-richtlijn (2006/112)": what it is of the word before must tell.
   */
  private List<Reference> bare(Phrase phrase) {
    Optional<String> letter = Optional.empty();
    for (int back = -1; back >= -LOOKING_BACK && letter.isEmpty(); back--) {
      Optional<Token> before = phrase.peek(back);
      if (before.isEmpty() || ".;:".contains(before.get().text())) {
        break;
      }
      letter = before.filter(token -> token.is(Token.Kind.WORD)).flatMap(this::letter);
    }
    Optional<Token> year = phrase.takeNumber(2, 4);
    boolean number = year.isPresent() && phrase.takeTightSign("/");
    Optional<Token> serial = number ? phrase.takeNumber(1, 4) : Optional.empty();
    boolean open = phrase.peek(number ? -4 : -1).filter(t -> t.text().equals("(")).isPresent();
    boolean told =
        letter.isPresent()
            && serial.isPresent()
            && (takeBodyBehind(phrase)
                || (open
                    && phrase.next(t -> t.text().equals(")"))
                    && letter.get().equals("L")
                    && isPlausible("L", year.get(), serial.get())));
    return told
        ? celex(year.orElseThrow().text(), letter.get(), serial.get().text())
            .map(id -> Reference.inferred(Kind.EU_ACT, id, CONFIDENCE))
            .map(List::of)
            .orElse(List.of())
        : List.of();
  }

  private static Optional<String> takeNumber(Phrase phrase, String letter, boolean ofUnion) {
    boolean body = takeBody(phrase) || ofUnion;
    boolean labelled = phrase.takeNumberWord();
    Optional<Token> first = phrase.takeNumber(1, 4);
    if (first.isEmpty() || !phrase.takeSign("/")) {
      return Optional.empty();
    }
    Optional<Token> second = phrase.takeNumber(1, 4);
    boolean bodyBehind = second.isPresent() && takeBodyBehind(phrase);
    if (second.isEmpty()
        || !(body
            || bodyBehind
            || (isPlausible(letter, first.get(), second.get()) && !isOfOthers(phrase)))) {
      return Optional.empty();
    }
    return letter.equals("R")
        ? regulation(first.get().text(), second.get().text(), labelled)
        : celex(first.get().text(), letter, second.get().text());
  }

  /**
   * Whether "Verordening 2016/679", "Verordening 883/2004", "Verordeningen 1408/71 en 574/72" or
   * "richtlijn 2006/112" without "(EU)" may be meant: other ordinances have no such numbers.
   */
  private static boolean isPlausible(String letter, Token first, Token second) {
    boolean isNew = isYear(first.text()) && Integer.parseInt(first.text()) >= FIRST_OF_NEW_NUMBERS;
    return switch (letter) {
      case "R" ->
          isNew
              || (first.text().length() >= 3
                  && ((isYear(second.text())
                          && Integer.parseInt(second.text()) < FIRST_OF_NEW_NUMBERS)
                      || isShortYear(second.text())));
      case "L" -> isYear(first.text()) || isShortYear(first.text());
      default -> false;
    };
  }

  /** Whether "van de" and who made it follow, other than a body of the Union. */
  private static boolean isOfOthers(Phrase phrase) {
    int ahead = 0;
    while (ahead < 2 && phrase.peek(ahead).filter(t -> isFiller(phrase, t)).isPresent()) {
      ahead++;
    }
    return ahead == 2 && phrase.peek(ahead).filter(t -> !phrase.means(t, "eu-maker")).isPresent();
  }

  private static boolean isFiller(Phrase phrase, Token token) {
    return phrase.means(token, "proceedings-filler");
  }

  /** Whether two digits are a year of the time when they were printed so. */
  private static boolean isShortYear(String number) {
    return number.length() == 2 && Integer.parseInt(number) >= FIRST_OF_SHORT_YEARS;
  }

  /** Takes "(EU)", "(EG)", "(EU, Euratom)". */
  private static boolean takeBody(Phrase phrase) {
    int start = phrase.place();
    boolean whole = phrase.takeSign("(") && phrase.takeMeaning("eu-body");
    if (whole && phrase.takeSign(",/")) {
      whole = phrase.takeMeaning("eu-body");
    }
    whole = whole && phrase.takeSign(")");
    if (!whole) {
      phrase.to(start);
      whole = phrase.takeMeaning("eu-body");
    }
    return whole;
  }

  /** Takes "/EU" or "Euratom" behind the numbers. */
  private static boolean takeBodyBehind(Phrase phrase) {
    int start = phrase.place();
    phrase.takeSign("/");
    boolean whole = phrase.takeMeaning("eu-body");
    if (!whole) {
      phrase.to(start);
    }
    return whole;
  }

  private static Optional<String> regulation(String first, String second, boolean labelled) {
    boolean yearFirst = !labelled && isYear(first);
    return yearFirst ? celex(first, "R", second) : celex(second, "R", first);
  }

  private static boolean isYear(String number) {
    return number.length() == 4
        && Integer.parseInt(number) >= 1952
        && Integer.parseInt(number) <= 2199;
  }

  private static Optional<String> celex(String year, String letter, String number) {
    String four = year.length() == 2 ? "19" + year : year;
    return isYear(four)
        ? Optional.of(
            SECTOR + four + letter + String.format(Locale.ROOT, "%04d", Integer.parseInt(number)))
        : Optional.empty();
  }
}
