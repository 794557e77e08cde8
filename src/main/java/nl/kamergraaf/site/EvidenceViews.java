package nl.kamergraaf.site;

import java.util.List;
import org.apache.jena.graph.Node;

/** Says for what was read in a passage, or outside all passages, how that is known. */
final class EvidenceViews {
  private final Visit visit;
  private final Node document;
  private final Readings readings;
  private final String text;

  EvidenceViews(Visit visit, Node document, Readings readings) {
    this.visit = visit;
    this.document = document;
    this.readings = readings;
    this.text = visit.facts().text(document, "pinnedText");
  }

  /** For a passage and what was read in it. */
  List<DocumentView.Evidence> in(Node part) {
    return readings.of(part, visit.facts().text(part, "text")).stream()
        .flatMap(passage -> readings.within(passage).stream())
        .map(this::evidence)
        .toList();
  }

  /** For what was read in none of {@code parts}: the header, and what stands between. */
  List<DocumentView.Evidence> outside(List<Node> parts) {
    List<Reading> passages =
        parts.stream()
            .flatMap(part -> readings.of(part, visit.facts().text(part, "text")).stream())
            .toList();
    return readings.all().stream()
        .filter(
            reading ->
                passages.stream()
                    .noneMatch(passage -> reading.liesWithin(passage.start(), passage.end())))
        .map(this::evidence)
        .toList();
  }

  private DocumentView.Evidence evidence(Reading reading) {
    boolean isOfDocument = reading.thing().equals(document);
    return new DocumentView.Evidence(
        fact(reading),
        isOfDocument ? "" : reading.property().map(visit.labels()::of).orElse(""),
        Sentences.of(text, reading.start(), reading.end(), reading.quote()),
        reading.rule(),
        reading.confidence());
  }

  /** What was read: the thing, or of the document itself the property. */
  private Value fact(Reading reading) {
    return visit.value(
        reading.thing().equals(document)
            ? reading.property().orElse(document)
            : visit.facts().one(reading.thing(), Terms.CITED).orElse(reading.thing()));
  }
}
