package nl.kamergraaf.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ordinals in words, from the first to the fifteenth. */
public final class Ordinals {
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

  /** The number of an ordinal in words, in any case; empty for another word. */
  public static Optional<Integer> number(String word) {
    int index = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
    return index < 0 ? Optional.empty() : Optional.of(index + 1);
  }
}
