package nl.kamergraaf.site.document;

import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Node;

/**
 * A place in a document's text where a fact was read.
 *
 * @param subject what the fact is about, or the thing itself that was read
 * @param property the property that says it, if the fact is not a thing by itself
 * @param value the value of that property
 * @param start where the words begin in the pinned text; beyond all text if that is not known
 * @param end where they end
 * @param quote the words
 * @param confidence how sure that rule is, as people write it
 */
record Reading(
    Node subject,
    Optional<Node> property,
    Optional<Node> value,
    int start,
    int end,
    String quote,
    double confidence) {
  /** What is less sure than this is called doubtful. */
  private static final double SURE = 0.85;

  /** Whether the rule that found it is less sure than most. */
  boolean isDoubtful() {
    return confidence < SURE;
  }

  /** Whether it says behind which word a footnote is called. */
  boolean isCall() {
    return property.filter(Kg.calledIn::equals).isPresent();
  }

  /** The thing that was read: what the property points at, or else what it is about. */
  Node thing() {
    return isCall() ? subject : value.filter(Node::isURI).orElse(subject);
  }

  boolean liesWithin(int from, int to) {
    return start >= from && end <= to;
  }
}
