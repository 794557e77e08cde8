package nl.kamergraaf.register;

import java.util.regex.Pattern;

/** Inflects the Dutch adjectives of countries. Thread-safe. */
public final class Inflection {
  private static final Pattern LONG_VOWEL = Pattern.compile("([aeou])\\1s$");

  private Inflection() {}

  /**
   * The form before most nouns: {@code Belgisch} gives {@code Belgische}. A long vowel that comes
   * to stand in an open syllable is written once: {@code Chinees} gives {@code Chinese}, {@code
   * Indiaas} gives {@code Indiase}, but {@code Frans} gives {@code Franse} and {@code Curaçaos}
   * {@code Curaçaose}.
   */
  public static String beforeNouns(String adjective) {
    return LONG_VOWEL.matcher(adjective).replaceFirst("$1s") + "e";
  }
}
