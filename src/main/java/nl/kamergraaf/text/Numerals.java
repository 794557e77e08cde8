package nl.kamergraaf.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Dutch cardinal numbers in words, from one to twenty. */
public final class Numerals {
  /** The words in their order: the first is one, which is written with and without accents. */
  private static final List<String> WORDS =
      List.of(
          "een",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien",
          "twintig");

  /** What a regular expression matches them by, in small letters. */
  public static final String ALTERNATIVES = "één|" + String.join("|", WORDS);

  private Numerals() {}

  /** The number that a word or digits say, in any case; empty for another word. */
  public static Optional<Integer> number(String printed) {
    if (!printed.isEmpty() && printed.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return printed.length() < 10 ? Optional.of(Integer.valueOf(printed)) : Optional.empty();
    }
    int index = WORDS.indexOf(printed.toLowerCase(Locale.ROOT).replace('é', 'e'));
    return index < 0 ? Optional.empty() : Optional.of(index + 1);
  }
}
