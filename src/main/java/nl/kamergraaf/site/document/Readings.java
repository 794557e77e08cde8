package nl.kamergraaf.site.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.page.Facts;
import nl.kamergraaf.site.page.Terms;
import org.apache.jena.graph.Node;

/** Where the facts of a document were read, from its annotations, in the order of the text. */
final class Readings {
  private static final Comparator<Reading> IN_ORDER =
      Comparator.comparingInt(Reading::start).thenComparing(reading -> reading.thing().toString());

  private final Facts facts;
  private final List<Reading> all;

  /**
   * @param text the address of the document's words
   */
  Readings(Facts facts, Node text) {
    this.facts = facts;
    this.all =
        facts.subjects(Terms.HAS_SOURCE, text).toList().stream()
            .flatMap(this::ofTarget)
            .sorted(IN_ORDER)
            .toList();
  }

  private Stream<Reading> ofTarget(Node target) {
    return facts.subjects(Terms.HAS_TARGET, target).toList().stream()
        .flatMap(annotation -> bodies(annotation).map(fact -> reading(target, annotation, fact)));
  }

  private Stream<Node> bodies(Node annotation) {
    return Stream.concat(
            facts.all(annotation, Kg.evidenceFor).stream(),
            facts.all(annotation, Terms.HAS_BODY).stream())
        .distinct();
  }

  private Reading reading(Node target, Node annotation, Node subject) {
    return new Reading(
        subject,
        facts.one(annotation, Kg.forProperty),
        facts.one(annotation, Kg.forValue),
        position(selector(target, Terms.START)),
        position(selector(target, Terms.END)),
        selector(target, Terms.EXACT),
        confidence(facts.text(annotation, Kg.confidence)));
  }

  private String selector(Node target, Node property) {
    return facts.all(target, Terms.HAS_SELECTOR).stream()
        .map(selector -> facts.text(selector, property))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static int position(String number) {
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
  }

  /** From 0 to 1; what states none is sure. */
  private static double confidence(String stated) {
    return stated.matches("[01](\\.\\d+)?") ? Double.parseDouble(stated) : 1;
  }

  List<Reading> all() {
    return all;
  }

  /** Where the text of a question, answer, remark or footnote stands as a whole. */
  Optional<Reading> of(Node part, String text) {
    return all.stream()
        .filter(reading -> reading.thing().equals(part) && reading.quote().equals(text))
        .findFirst();
  }

  /** What was read within a passage, without the passage itself. */
  List<Reading> within(Reading passage) {
    return all.stream()
        .filter(reading -> reading.liesWithin(passage.start(), passage.end()))
        .filter(reading -> reading.isCall() || !reading.quote().equals(passage.quote()))
        .toList();
  }
}
