package nl.kamergraaf.fact.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
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
}
