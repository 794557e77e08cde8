package nl.kamergraaf.fact.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was read of one source.
 *
 * @param start where its description starts in the passage
 * @param rule the rule that read it
 */
record Source(
    Optional<String> publisher,
    Optional<LocalDate> date,
    Optional<String> title,
    Optional<String> url,
    int start,
    int end,
    String rule,
    double confidence)
    implements Stretch {

  /** Whether enough is known of it to cite it. */
  boolean isCitable() {
    return title.isPresent() || url.isPresent();
  }

  /** Another source with the same imprint. */
  Source another(String found) {
    return new Source(
        publisher, date, Optional.of(found), Optional.empty(), start, end, rule, confidence);
  }

  Source withTitle(String found) {
    return new Source(publisher, date, Optional.of(found), url, start, end, rule, confidence * 0.9);
  }
}
