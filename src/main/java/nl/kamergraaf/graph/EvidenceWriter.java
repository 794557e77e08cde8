package nl.kamergraaf.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.text.Span;
import org.apache.jena.graph.Node;

/** Gathers for the facts of a document where they were read, and writes it as annotations. */
final class EvidenceWriter {
  private final Statements to;
  private final Iris iris;
  private final Node document;
  private final Node text;
  private final List<ReadFact> facts = new ArrayList<>();

  EvidenceWriter(Statements to, Iris iris, Node document) {
    this.to = to;
    this.iris = iris;
    this.document = document;
    this.text = iris.text(document);
  }

  /** Evidence for a thing and what is said of it. */
  void forThing(Node thing, Evidence evidence) {
    facts.add(
        new ReadFact(
            thing, reading(Optional.empty(), evidence), Optional.empty(), passage(evidence)));
  }

  /** States a value of the document's property, with evidence for it. */
  void state(Node property, Node value, Evidence evidence) {
    state(document, property, value, evidence);
  }

  /** States a value of a property, with evidence for it. */
  void state(Node subject, Node property, Node value, Evidence evidence) {
    to.link(subject, property, value);
    forValue(subject, property, value, evidence);
  }

  /** Evidence for a statement that is made elsewhere. */
  void forValue(Node subject, Node property, Node value, Evidence evidence) {
    facts.add(
        new ReadFact(
            subject,
            reading(Optional.of(property), evidence),
            Optional.of(value),
            passage(evidence)));
  }

  /** Writes all that was gathered. */
  void finish(String pinnedText) {
    new Annotations(iris).write(document, facts, pinnedText, to.graph());
  }

  private Passage passage(Evidence evidence) {
    Span span = evidence.span();
    return new Passage(text, span.start(), span.end());
  }

  private static Reading reading(Optional<Node> property, Evidence evidence) {
    BigDecimal confidence =
        BigDecimal.valueOf(evidence.confidence()).setScale(2, RoundingMode.HALF_UP);
    return new Reading(property, evidence.rule(), confidence);
  }
}
