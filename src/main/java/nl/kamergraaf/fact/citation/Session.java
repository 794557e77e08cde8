package nl.kamergraaf.fact.citation;

import java.util.Locale;
import java.util.Optional;

/**
 * A session year of parliament.
 *
 * @param first the calendar year in which it began
 * @param exact whether the second year printed is the one that follows
 */
record Session(int first, boolean exact) {
  private static final String DASHES = "-–—/‐‑";

  /** Its digits in ids, such as {@code 20232024}. */
  String digits() {
    return String.format(Locale.ROOT, "%d%d", first, first + 1);
  }

  /**
   * Takes "vergaderjaar 2022–2023", "2022/23", "20222023". A second year that does not follow the
   * first is a misprint; the first counts.
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
      String digits = eight.get().text();
      return of(digits.substring(0, 4), digits.substring(4)).filter(Session::exact);
    }
    Optional<Token> first = phrase.takeNumber(4, 4);
    if (first.isEmpty() || !phrase.takeSign(DASHES)) {
      return Optional.empty();
    }
    phrase.takeSign(DASHES); // "2022/-23" is seen in practice
    return phrase.takeNumber(2, 4).flatMap(second -> of(first.get().text(), second.text()));
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
