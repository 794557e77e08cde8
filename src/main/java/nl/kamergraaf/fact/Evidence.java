package nl.kamergraaf.fact;

import nl.kamergraaf.document.Passage;
import nl.kamergraaf.text.Span;

/**
 * The words that a fact was read from.
 *
 * @param span where they stand in the pinned text
 * @param quote the words themselves
 * @param rule the name of the rule that read them, stable across versions, such as {@code
 *     citation/kamerstuk}
 * @param confidence how sure the rule is, above 0 and at most 1
 */
public record Evidence(Span span, String quote, String rule, double confidence) {
  public Evidence {
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    if (span.length() != quote.length()) {
      throw new IllegalArgumentException("quote does not fit " + span);
    }
  }

  /** The same words, from which another rule concludes. */
  public Evidence by(String otherRule) {
    return new Evidence(span, quote, otherRule, confidence);
  }

  /** The words from {@code start} to {@code end} of a passage. */
  public static Evidence in(Passage passage, int start, int end, String rule, double confidence) {
    return new Evidence(
        passage.at(start, end), passage.text().substring(start, end), rule, confidence);
  }
}
