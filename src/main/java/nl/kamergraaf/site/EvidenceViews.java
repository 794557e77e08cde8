package nl.kamergraaf.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Where the facts of a document were read, from its annotations, in the order of the text. */
final class EvidenceViews {
  private record Found(
      Node fact,
      Optional<Node> property,
      int start,
      String quote,
      String rule,
      String confidence) {}

  private final Visit visit;
  private final Node document;
  private final List<Found> found;

  EvidenceViews(Visit visit, Node document) {
    this.visit = visit;
    this.document = document;
    Facts facts = visit.facts();
    this.found =
        facts.subjects(Terms.HAS_SOURCE, document).toList().stream()
            .flatMap(target -> annotations(facts, target))
            .sorted(
                java.util.Comparator.comparingInt(Found::start)
                    .thenComparing(evidence -> evidence.fact().toString()))
            .toList();
  }

  private static Stream<Found> annotations(Facts facts, Node target) {
    String quote = selector(facts, target, Terms.EXACT);
    String start = selector(facts, target, Terms.START);
    int position = start.matches("\\d{1,9}") ? Integer.parseInt(start) : Integer.MAX_VALUE;
    return facts.subjects(Terms.HAS_TARGET, target).toList().stream()
        .flatMap(
            annotation ->
                bodies(facts, annotation)
                    .map(
                        fact ->
                            new Found(
                                fact,
                                facts.one(annotation, "forProperty"),
                                position,
                                quote,
                                facts.text(annotation, "rule"),
                                facts.text(annotation, "confidence"))));
  }

  private static Stream<Node> bodies(Facts facts, Node annotation) {
    return Stream.concat(
            facts.all(annotation, "evidenceFor").stream(),
            facts.all(annotation, Terms.HAS_BODY).stream())
        .distinct();
  }

  private static String selector(Facts facts, Node target, Node property) {
    return facts.all(target, Terms.HAS_SELECTOR).stream()
        .map(selector -> facts.text(selector, property))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  List<DocumentView.Evidence> all() {
    return found.stream()
        .map(
            evidence ->
                new DocumentView.Evidence(
                    fact(evidence),
                    evidence.quote(),
                    evidence.rule(),
                    percentage(evidence.confidence())))
        .toList();
  }

  /** What was read: the thing, or of the document itself the property. */
  private Value fact(Found evidence) {
    boolean ofDocument = evidence.fact().equals(document);
    return ofDocument
        ? visit.value(evidence.property().orElse(document))
        : visit.value(evidence.fact());
  }

  private static String percentage(String confidence) {
    return confidence.matches("[01](\\.\\d+)?")
        ? Math.round(Double.parseDouble(confidence) * 100) + "\u00A0%"
        : confidence;
  }

  /** What evidence quotes for things with a page of their own, with the address of that page. */
  Map<String, String> quotesOfThings() {
    Map<String, String> quotes = new LinkedHashMap<>();
    for (Found evidence : found) {
      if (evidence.fact().isURI() && hasOwnPage(evidence.fact().getURI())) {
        quotes.putIfAbsent(evidence.quote(), visit.href(evidence.fact().getURI()));
      }
    }
    return quotes;
  }

  private boolean hasOwnPage(String iri) {
    return visit.addresses().isThing(iri)
        && !visit.addresses().type(iri).equals("document")
        && !visit.addresses().type(iri).equals("case");
  }
}
