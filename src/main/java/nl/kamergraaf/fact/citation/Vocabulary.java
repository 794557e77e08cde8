package nl.kamergraaf.fact.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words of which citations are made, by what they mean; read from {@code vocabulary.txt}.
 *
 * <p>A line is {@code meaning: word word …}, in lower case; {@code #} starts a comment.
 */
final class Vocabulary {
  private final Map<String, Set<String>> byMeaning = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  private Vocabulary() {}

  static Vocabulary load() {
    Vocabulary vocabulary = new Vocabulary();
    InputStream file =
        Objects.requireNonNull(
            Vocabulary.class.getResourceAsStream("vocabulary.txt"), "vocabulary.txt");
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(vocabulary::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Set<String> words = Set.copyOf(Arrays.asList(line.substring(colon + 1).strip().split(" +")));
    byMeaning.put(line.substring(0, colon), words);
    all.addAll(words);
  }

  /** Whether the word, in lower case, is one of those. */
  boolean knows(String word) {
    return all.contains(word);
  }

  /** The words with this meaning. */
  Set<String> words(String meaning) {
    return Objects.requireNonNull(byMeaning.get(meaning), meaning);
  }
}
