package nl.kamergraaf.fact.commitment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.WordTable;

/** The classes of words that the grammar of promises speaks of: {@code classes.txt}. */
final class WordClasses {
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  WordClasses() {
    WordTable.of(getClass(), "classes.txt")
        .map()
        .forEach((name, words) -> patterns.put(name, pattern(words)));
  }

  /** A regular expression over Dutch words, in any case. */
  static Pattern pattern(String words) {
    return Pattern.compile(
        words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Whether there is such a class. */
  boolean has(String name) {
    return patterns.containsKey(name);
  }

  /** Finds words of the classes in one sentence, each class only once it is asked for. */
  final class In {
    private final String sentence;
    private final Map<String, List<Span>> found = new HashMap<>();

    In(String sentence) {
      this.sentence = sentence;
    }

    /** Where the words of a class stand. */
    List<Span> all(String name) {
      return found.computeIfAbsent(name, this::find);
    }

    private List<Span> find(String name) {
      return Objects.requireNonNull(patterns.get(name))
          .matcher(sentence)
          .results()
          .map(match -> new Span(match.start(), match.end()))
          .toList();
    }
  }
}
