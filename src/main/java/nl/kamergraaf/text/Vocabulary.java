package nl.kamergraaf.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words that a recogniser goes by, by what they mean. Immutable once read, and thread-safe.
 *
 * <p>A line of its file is {@code meaning: word word …}, in lower case unless case tells; see
 * {@link WordTable}.
 */
public final class Vocabulary {
  private final Map<String, Set<String>> byMeaning = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  private Vocabulary() {}

  /** Reads {@code vocabulary.txt} from the package of a class. */
  public static Vocabulary of(Class<?> reader) {
    Vocabulary vocabulary = new Vocabulary();
    WordTable.of(reader, "vocabulary.txt").lines().forEach(vocabulary::add);
    return vocabulary;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Set<String> words = Set.copyOf(Arrays.asList(line.substring(colon + 1).strip().split(" +")));
    byMeaning.put(line.substring(0, colon), words);
    all.addAll(words);
  }

  /** Whether the word, in lower case, is one of those. */
  public boolean knows(String word) {
    return all.contains(word);
  }

  /**
   * The words with this meaning.
   *
   * @throws NullPointerException if the file has no such meaning
   */
  public Set<String> words(String meaning) {
    return Objects.requireNonNull(byMeaning.get(meaning), meaning);
  }

  /** Whether the word, in lower case, has this meaning. */
  public boolean means(String word, String meaning) {
    return words(meaning).contains(word);
  }
}
