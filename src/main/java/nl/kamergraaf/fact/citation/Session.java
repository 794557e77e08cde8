package nl.kamergraaf.fact.citation;

import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.text.Token;

/**
 * A session year of parliament.
 *
 * @param first the calendar year in which it began
 * @param exact whether the second year printed is the one that follows
 */
record Session(int first, boolean exact) {
  private static final int FIRST_OF_SHORT_YEARS = 1980;
  private static final String DASHES = "-–—/‐‑";

  /** Its digits in ids, such as {@code 20232024}. */
  String digits() {
    return String.format(Locale.ROOT, "%d%d", first, first + 1);
  }

  /**
   * Takes "vergaderjaar 2022–2023", "2022/23", "20222023", "86-87". A second year that does not
   * follow the first is a misprint; the first counts.
   */
  static Optional<Session> take(Phrase phrase) {
    int start = phrase.place();
    if (phrase.takeMeaning("session")) {
      phrase.takeSign(".");
    }
    Optional<Session> session = takeYears(phrase);
    if (session.isEmpty()) {
      phrase.to(start);
    }
    return session;
  }

  private static Optional<Session> takeYears(Phrase phrase) {
    Optional<Token> eight = phrase.takeNumber(8, 8);
    if (eight.isPresent()) {
      return ofDigits(eight.get().text());
    }
    if (phrase.next(token -> token.hasDigits(2))) {
      return takeShortYears(phrase);
    }
    Optional<Token> first = phrase.takeNumber(4, 4);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (!phrase.takeSign(DASHES)) {
      // "1988 1989" is what a scan leaves of a dash
      return phrase
          .takeNumber(4, 4)
          .flatMap(second -> of(first.get().text(), second.text()))
          .filter(Session::exact);
    }
    phrase.takeSign(DASHES); // "2022/-23" is seen in practice
    return phrase.takeNumber(2, 4).flatMap(second -> of(first.get().text(), second.text()));
  }

  /** Takes "86-87" or "98/99": years of the century in which they were written so. */
  private static Optional<Session> takeShortYears(Phrase phrase) {
    Optional<Token> first = phrase.takeNumber(2, 2);
    boolean dash = phrase.takeSign(DASHES);
    Optional<Token> second = dash ? phrase.takeNumber(2, 2) : Optional.empty();
    return second
        .flatMap(end -> of("19" + first.orElseThrow().text(), end.text()))
        .filter(session -> session.exact() && session.first() >= FIRST_OF_SHORT_YEARS);
  }

  /** The session of eight digits, as in ids. */
  static Optional<Session> ofDigits(String digits) {
    return digits.length() == 8
        ? of(digits.substring(0, 4), digits.substring(4)).filter(Session::exact)
        : Optional.empty();
  }

  private static Optional<Session> of(String first, String second) {
    int year = Integer.parseInt(first);
    if (year < 1814 || year > 2199) {
      return Optional.empty();
    }
    int following = (year + 1) % (second.length() == 2 ? 100 : 10_000);
    return Optional.of(new Session(year, Integer.parseInt(second) == following));
  }

  /** How sure an id is that this session year is part of. */
  double confidence() {
    return exact ? 0.97 : 0.8;
  }
}
