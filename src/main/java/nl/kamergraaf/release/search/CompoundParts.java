package nl.kamergraaf.release.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/**
 * Parts Dutch compounds into the words that they are made of: "asielzoekerscentrum" is
 * "asielzoekers" and "centrum". A word is parted only if all of it is accounted for, by words that
 * papers print by themselves, with at most an "s" between two; with the fewest parts, the last as
 * long as can be. Thread-safe; the list of words is read when first asked.
 *
 * <p>{@code CompoundPartsGenerator}, among the tests, makes the list, of 37,000 words, from the
 * Dutch dictionary of LanguageTool.
 *
 * <p>Parted: {@code stikstofbeleid, gaswinning, pensioenwet, kinderopvangtoeslag}. Not parted:
 * {@code politie, minister, regering, bijstand, voorstel}.
 */
final class CompoundParts {
  /** No shorter word is parted. */
  private static final int SHORTEST_WORD = 7;

  /** No longer word is parted: a name of a file, a slip of the keyboard. */
  private static final int LONGEST_WORD = 60;

  private static final int SHORTEST_PART = 3;

  /** What a last part of three letters must follow at least: "wet" in "zorgwet", not in "hawet". */
  private static final int BEFORE_SHORT_PART = 5;

  /** Behind these an "s" joins and does not begin the next word. */
  private static final List<String> JOINED_BY_S = List.of("heid", "ing", "teit", "schap", "ion");

  private CompoundParts() {}

  /** A part of a word, and where in it it begins. */
  record Part(String word, int start) {}

  /**
   * The parts of {@code word} and the parts of these, in the order in which they begin, the longer
   * first: "asielzoekers", "asiel", "zoekers", "centrum".
   */
  static List<Part> all(String word) {
    List<Part> all = new ArrayList<>();
    int at = 0;
    for (String part : of(word)) {
      int start = word.indexOf(part, at);
      all.add(new Part(part, start));
      all(part).forEach(within -> all.add(new Part(within.word(), start + within.start())));
      at = start + part.length();
    }
    return List.copyOf(all);
  }

  /** The parts of {@code word}, in small letters, in order; empty if it is not made of any. */
  static List<String> of(String word) {
    if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
      return List.of();
    }
    List<String> best = List.of();
    for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
      List<String> parts = partedAt(word, at);
      if (!parts.isEmpty() && (best.isEmpty() || parts.size() < best.size())) {
        best = parts;
      }
    }
    return best;
  }

  private static List<String> partedAt(String word, int at) {
    String last = word.substring(at);
    String first = word.substring(0, at);
    boolean isShort = last.length() == SHORTEST_PART;
    if (!isPart(last)
        || (isShort && at < BEFORE_SHORT_PART)
        || (last.startsWith("s") && JOINED_BY_S.stream().anyMatch(first::endsWith))) {
      return List.of();
    }
    String joined = first.endsWith("s") ? first.substring(0, at - 1) : first;
    for (String one : List.of(first, joined)) {
      if (isPart(one)) {
        return List.of(one, last);
      }
    }
    for (String one : List.of(first, joined)) {
      List<String> parts = isShort ? List.of() : of(one);
      if (!parts.isEmpty()) {
        List<String> more = new ArrayList<>(parts);
        more.add(last);
        return List.copyOf(more);
      }
    }
    return List.of();
  }

  private static boolean isPart(String word) {
    return word.length() >= SHORTEST_PART && Words.ALL.contains(word);
  }

  private static final class Words {
    static final Set<String> ALL = read();

    private static Set<String> read() {
      try (InputStream words =
          new GZIPInputStream(
              Objects.requireNonNull(
                  CompoundParts.class.getResourceAsStream("compound-parts.txt.gz")))) {
        return new String(words.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(word -> !DutchAnalyzer.getDefaultStopSet().contains(word))
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
