package nl.kamergraaf.fact.entity;

import java.util.Comparator;
import java.util.Optional;
import nl.kamergraaf.fact.Mention;

/**
 * A stretch of a passage that a rule takes for a name.
 *
 * @param start the first character's index in the passage
 * @param end the index behind the last character
 * @param of what it names; empty where it only hides other names
 * @param label the name that all occurrences of the same thing in the document share
 * @param key its key in the register
 * @param rule the rule's name
 * @param confidence how sure the rule is
 */
record Found(
    int start,
    int end,
    Optional<Mention.Kind> of,
    String label,
    Optional<String> key,
    String rule,
    double confidence) {

  /** The order in which overlapping names are considered: the longest first, then the surest. */
  static final Comparator<Found> PRECEDENCE =
      Comparator.comparingInt((Found found) -> found.start() - found.end())
          .thenComparing(Comparator.comparingDouble(Found::confidence).reversed())
          .thenComparingInt(Found::start);

  static Found rule(
      Mention.Kind kind, String text, int start, int end, String rule, double confidence) {
    String label = text.substring(start, end);
    return new Found(start, end, Optional.of(kind), label, Optional.empty(), rule, confidence);
  }

  static Found refused(int start, int end, String rule) {
    return new Found(start, end, Optional.empty(), "", Optional.empty(), rule, 1);
  }

  boolean overlaps(Found other) {
    return start < other.end && other.start < end;
  }

  boolean is(Mention.Kind kind) {
    return of.equals(Optional.of(kind));
  }
}
