package nl.kamergraaf.fact.citation;

import java.util.Optional;
import nl.kamergraaf.text.Token;

/** One of the two chambers of parliament. */
enum Chamber {
  LOWER("tk"),
  UPPER("ek");

  private final String code;

  Chamber(String code) {
    this.code = code;
  }

  /** The chamber's letters in ids. */
  String code() {
    return code;
  }

  /** Takes "II", "TK", "Eerste Kamer" and the like. */
  static Optional<Chamber> take(Phrase phrase) {
    if (phrase.takeMeaning("lower-chamber")) {
      return Optional.of(LOWER);
    }
    if (phrase.takeMeaning("upper-chamber")) {
      return Optional.of(UPPER);
    }
    return takeName(phrase);
  }

  /** Takes "Tweede Kamer" or "Eerste Kamer". */
  static Optional<Chamber> takeName(Phrase phrase) {
    int start = phrase.place();
    Optional<Token> ordinal = phrase.take(token -> phrase.means(token, "chamber-ordinal"));
    if (ordinal.isPresent() && phrase.takeMeaning("chamber-word")) {
      return Optional.of(ordinal.get().folded().equals("eerste") ? UPPER : LOWER);
    }
    phrase.to(start);
    return Optional.empty();
  }
}
