package nl.kamergraaf.fact.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.WordTable;

/** Tells promises from other sentences by {@code patterns.txt} and {@code refusals.txt}. */
final class Grammar {
  /** Longer sentences are tables or lists that lost their layout. */
  static final int LONGEST_SENTENCE = 1200;

  /**
   * A kind of promise.
   *
   * @param name the name of its rule
   * @param confidence how sure the rule is
   */
  record Promise(String name, double confidence) {}

  private record Rule(Promise promise, Sequence sequence) {}

  /** What takes back promises of the patterns named, or of all where none are. */
  private record Refusal(Sequence sequence, Set<String> patterns) {
    boolean bearsUpon(Promise promise) {
      return patterns.isEmpty() || patterns.contains(promise.name());
    }
  }

  private final WordClasses classes = new WordClasses();
  private final List<Rule> rules =
      WordTable.of(getClass(), "patterns.txt").columns().stream().map(this::rule).toList();
  private final List<Refusal> refusals =
      WordTable.of(getClass(), "refusals.txt").columns().stream().map(this::refusal).toList();

  private Rule rule(List<String> row) {
    Promise promise = new Promise(row.get(0), Double.parseDouble(row.get(1)));
    return new Rule(promise, Sequence.of(row.get(2), classes));
  }

  private Refusal refusal(List<String> row) {
    Set<String> patterns = row.size() > 2 ? Set.of(row.get(2).split(" ", -1)) : Set.of();
    return new Refusal(Sequence.of(row.get(1), classes), patterns);
  }

  /** What the sentence promises, if anything: by the surest rule that fits, the first of equals. */
  Optional<Promise> promise(String sentence) {
    if (sentence.length() > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    WordClasses.In words = classes.new In(sentence);
    return rules.stream()
        .filter(rule -> rule.sequence().fits(words))
        .map(Rule::promise)
        .filter(
            promise ->
                refusals.stream()
                    .noneMatch(it -> it.bearsUpon(promise) && it.sequence().fits(words)))
        .reduce((one, other) -> other.confidence() > one.confidence() ? other : one);
  }
}
