package nl.kamergraaf.fact.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * The words that papers print in small letters at least as often as with a capital inside a
 * sentence: what is no name for being capitalised. Made by {@link NameTraining}. Immutable.
 *
 * @param words the words, in small letters
 */
record CommonWords(Set<String> words) {
  static final String RESOURCE = "common-words.txt.gz";

  private static final Pattern OPEN_SYLLABLE =
      Pattern.compile("(?<![aeiou])([aeou])([bcdfgklmnprst])$");
  private static final Pattern VOICED = Pattern.compile("[vz]$");
  private static final Pattern DOUBLE = Pattern.compile("([bdfgklmnprst])\\1$");
  private static final int SHORTEST_ADJECTIVE = 4;

  CommonWords {
    words = Set.copyOf(words);
  }

  /** Those that the program comes with. */
  static CommonWords load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Objects.requireNonNull(
                        CommonWords.class.getResourceAsStream(RESOURCE), RESOURCE)),
                StandardCharsets.UTF_8))) {
      return new CommonWords(in.lines().collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** Whether a word is an adjective with its ending: "gelijke", "brede", "witte", "medische". */
  boolean inflected(String word) {
    if (!word.endsWith("e") || word.length() < SHORTEST_ADJECTIVE) {
      return false;
    }
    String stem = word.substring(0, word.length() - 1);
    String vowel = OPEN_SYLLABLE.matcher(stem).replaceFirst("$1$1$2");
    String voiced =
        VOICED.matcher(stem).results().findAny().isPresent()
            ? stem.substring(0, stem.length() - 1) + (stem.endsWith("v") ? "f" : "s")
            : stem;
    String single = DOUBLE.matcher(stem).replaceFirst("$1");
    return contains(stem) || contains(vowel) || contains(voiced) || contains(single);
  }
}
