package nl.kamergraaf.fact.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.text.Token;

/**
 * The official journals.
 *
 * <pre>
 * journal = name [day] year ["nr."] numbers              "Stb. 2024, 153", "Stcrt. van 3 mei 2020, nr. 1234"
 *         | name ["nr."] number "," [[day] month] year   "Stb. 315, 1992", "Staatscourant 67, 4 april 1995"
 *         | day month year … name ["nr."] numbers        "de wet van 26 september 1984 (Stb. 427)"
 * </pre>
 */
final class JournalRule implements Rule {
  private static final double CONFIDENCE = 0.98;
  private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");

  /** So many tokens before the name a day may stand. */
  private static final int LOOKING_BACK = 7;

  private record Journal(Kind kind, String code) {}

  private static final Map<String, Journal> JOURNALS =
      Map.of(
          "statute-book", new Journal(Kind.STATUTE_BOOK, "stb"),
          "gazette", new Journal(Kind.GOVERNMENT_GAZETTE, "stcrt"),
          "treaty-series", new Journal(Kind.TREATY_SERIES, "trb"));

  @Override
  public String name() {
    return "citation/journal";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    Optional<String> before = yearBefore(phrase);
    Optional<Journal> journal = takeName(phrase);
    if (journal.isEmpty()) {
      return List.of();
    }
    phrase.takeSign(".");
    phrase.takeSign(",");
    takeDay(phrase);
    Optional<Token> year = phrase.takeNumber(4, 4).filter(y -> isYear(y.text()));
    return year.isPresent()
        ? readNumbers(phrase, journal.get(), year.get().text())
        : readNumberFirst(phrase, journal.get(), before);
  }

  /** The year of the day that is printed a little before. */
  private static Optional<String> yearBefore(Phrase phrase) {
    for (int back = -1; back >= -LOOKING_BACK; back--) {
      Optional<Token> token = phrase.peek(back);
      if (token.isEmpty() || ".;:".contains(token.get().text())) {
        return Optional.empty();
      }
      boolean dated = phrase.peek(back - 1).filter(t -> phrase.means(t, "month")).isPresent();
      if (dated && isYear(token.get().text())) {
        return Optional.of(token.get().text());
      }
    }
    return Optional.empty();
  }

  private static boolean isYear(String digits) {
    return YEAR.matcher(digits).matches();
  }

  /** Reads a number with its year behind it, or before the name. */
  private static List<Reference> readNumberFirst(
      Phrase phrase, Journal journal, Optional<String> before) {
    boolean labelled = phrase.takeNumberWord();
    List<String> numbers = new ArrayList<>();
    Numbers.take(phrase, 5).ifPresent(numbers::add);
    int end = phrase.place();
    while (phrase.takeSign(",")) {
      // "nummer 253,, 29 december 2006"
    }
    boolean dated = takeDay(phrase) || phrase.takeMeaning("month") || !labelled;
    Optional<Token> year = phrase.takeNumber(4, 4).filter(y -> dated && isYear(y.text()));
    if (numbers.isEmpty() || (year.isEmpty() && before.isEmpty())) {
      return List.of();
    }
    if (year.isEmpty()) {
      phrase.to(end);
      Numbers.takeRest(phrase, numbers);
    }
    return references(journal, year.map(Token::text).or(() -> before).orElseThrow(), numbers);
  }

  /** Takes "van 3 mei", "3 mei". */
  private static boolean takeDay(Phrase phrase) {
    int start = phrase.place();
    phrase.takeMeaning("proceedings-filler");
    boolean day = phrase.takeNumber(1, 2).isPresent() && phrase.takeMeaning("month");
    if (!day) {
      phrase.to(start);
    }
    return day;
  }

  private static Optional<Journal> takeName(Phrase phrase) {
    for (Map.Entry<String, Journal> journal : JOURNALS.entrySet()) {
      if (phrase.takeMeaning(journal.getKey())) {
        return Optional.of(journal.getValue());
      }
    }
    return Optional.empty();
  }

  private static List<Reference> readNumbers(Phrase phrase, Journal journal, String year) {
    phrase.takeSign(",/-–:");
    phrase.takeNumberWord();
    List<String> numbers = new ArrayList<>();
    Numbers.take(phrase, 5).ifPresent(numbers::add);
    if (!numbers.isEmpty()) {
      Numbers.takeRest(phrase, numbers);
    }
    return references(journal, year, numbers);
  }

  private static List<Reference> references(Journal journal, String year, List<String> numbers) {
    return numbers.stream()
        .map(n -> String.join("-", journal.code(), year, n))
        .map(id -> Reference.inferred(journal.kind(), id, CONFIDENCE))
        .toList();
  }
}
