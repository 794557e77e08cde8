package nl.kamergraaf.fact.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.text.Token;

/**
 * The chamber's own numbers of cases ("2024Z14814") and documents ("2024D28457"), and those that
 * questions had before 2009 ("2060719670": chamber, session 2006–2007, number).
 */
final class ParliamentNumberRule implements Rule {
  /** A note's mark may be glued to it: "32024Z15585" is note 3. */
  private static final Pattern YEAR = Pattern.compile("\\d{0,2}(?:20\\d\\d|199\\d)");

  private static final int YEAR_DIGITS = 4;
  private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}");
  private static final Pattern OLD = Pattern.compile("[12](\\d\\d)(\\d\\d)\\d{5}");
  private static final double CONFIDENCE = 0.99;

  @Override
  public String name() {
    return "citation/parliament-number";
  }

  @Override
  public List<Reference> read(Phrase phrase) {
    Optional<Token> old = phrase.takeNumber(10, 10);
    if (old.isPresent()) {
      return isOldNumber(old.get().text())
          ? List.of(Reference.inferred(Kind.CASE, old.get().text(), CONFIDENCE))
          : List.of();
    }
    if (phrase.takeMeaning("paper")) {
      phrase.takeNumberWord();
    }
    Optional<Token> year = phrase.take(token -> YEAR.matcher(token.text()).matches());
    Optional<Token> series = year.flatMap(y -> phrase.take(ParliamentNumberRule::isSeries));
    return series
        .flatMap(s -> phrase.take(t -> !t.spaced() && FIVE_DIGITS.matcher(t.text()).matches()))
        .map(number -> reference(year.orElseThrow(), series.orElseThrow(), number))
        .map(List::of)
        .orElse(List.of());
  }

  /** Whether the chamber's digit is followed by two years of which the second is the next. */
  private static boolean isOldNumber(String digits) {
    Matcher number = OLD.matcher(digits);
    return number.matches()
        && (Integer.parseInt(number.group(1)) + 1) % 100 == Integer.parseInt(number.group(2));
  }

  private static boolean isSeries(Token token) {
    return !token.spaced() && (token.folded().equals("z") || token.folded().equals("d"));
  }

  private static Reference reference(Token year, Token series, Token number) {
    String letter = series.text().toUpperCase(Locale.ROOT);
    Kind kind = letter.equals("Z") ? Kind.CASE : Kind.PARLIAMENTARY_DOCUMENT;
    return Reference.inferred(
        kind,
        year.text().substring(year.text().length() - YEAR_DIGITS) + letter + number.text(),
        CONFIDENCE);
  }
}
