package nl.kamergraaf.graph;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A fact with where and how it was read.
 *
 * @param subject the thing that was read, or of which the statement is
 * @param reading how; with the property of the statement, if it is one
 * @param value the value in the statement; absent where the thing itself was read
 * @param passage where
 */
public record ReadFact(Node subject, Reading reading, Optional<Node> value, Passage passage) {
  /** By place, then by what was read there. */
  static final Comparator<ReadFact> IN_ORDER =
      Comparator.comparing(ReadFact::passage)
          .thenComparing(fact -> fact.subject().toString())
          .thenComparing(fact -> fact.reading().property().map(Node::getURI).orElse(""))
          .thenComparing(fact -> fact.value().map(NodeFmtLib::strNT).orElse(""))
          .thenComparing(fact -> fact.reading().rule())
          .thenComparing(fact -> fact.reading().confidence());

  public ReadFact {
    if (reading.property().isPresent() != value.isPresent()) {
      throw new IllegalArgumentException("a property and a value, or neither");
    }
  }
}
