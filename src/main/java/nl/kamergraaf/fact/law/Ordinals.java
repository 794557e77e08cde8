package nl.kamergraaf.fact.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ordinals by which paragraphs are named. */
final class Ordinals {
  private static final List<String> WORDS =
      List.of(
          "eerste",
          "tweede",
          "derde",
          "vierde",
          "vijfde",
          "zesde",
          "zevende",
          "achtste",
          "negende",
          "tiende",
          "elfde",
          "twaalfde",
          "dertiende",
          "veertiende",
          "vijftiende");

  private Ordinals() {}

  /** The digits of an ordinal in words. */
  static Optional<String> digits(String word) {
    int index = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
    return index < 0 ? Optional.empty() : Optional.of(Integer.toString(index + 1));
  }
}
