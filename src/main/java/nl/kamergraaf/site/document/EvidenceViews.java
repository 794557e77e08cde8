package nl.kamergraaf.site.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.page.Terms;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
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
    this.text = visit.facts().text(document, Kg.pinnedText);
  }

  /** For a passage and what was read in it. */
  List<DocumentView.Evidence> in(Node part) {
    return byFact(
        readings.of(part, visit.facts().text(part, Kg.text)).stream()
            .flatMap(passage -> readings.within(passage).stream())
            .toList());
  }

  /** For what was read in none of {@code parts}: the header, and what stands between. */
  List<DocumentView.Evidence> outside(List<Node> parts) {
    List<Reading> passages =
        parts.stream()
            .flatMap(part -> readings.of(part, visit.facts().text(part, Kg.text)).stream())
            .toList();
    return byFact(
        readings.all().stream()
            .filter(
                reading ->
                    passages.stream()
                        .noneMatch(passage -> reading.liesWithin(passage.start(), passage.end())))
            .toList());
  }

  /** Each fact once, with all the words that it was read from, in the order of the text. */
  private List<DocumentView.Evidence> byFact(List<Reading> all) {
    record Key(Value fact, String property) {}
    Map<Key, List<Reading>> facts = new LinkedHashMap<>();
    for (Reading reading : all) {
      boolean isOfDocument = reading.thing().equals(document);
      String property = isOfDocument ? "" : reading.property().map(visit.labels()::of).orElse("");
      facts
          .computeIfAbsent(new Key(fact(reading), property), key -> new ArrayList<>())
          .add(reading);
    }
    return facts.entrySet().stream()
        .map(
            fact ->
                new DocumentView.Evidence(
                    fact.getKey().fact(),
                    fact.getKey().property(),
                    fact.getValue().stream().map(this::sentence).distinct().toList(),
                    fact.getValue().stream().allMatch(Reading::isDoubtful)))
        .toList();
  }

  private DocumentView.Sentence sentence(Reading reading) {
    return Sentences.of(text, reading.start(), reading.end(), reading.quote());
  }

  /** What was read: the thing, or of the document itself the property. */
  private Value fact(Reading reading) {
    return visit.value(
        reading.thing().equals(document)
            ? reading.property().orElse(document)
            : visit.facts().one(reading.thing(), Terms.CITED).orElse(reading.thing()));
  }
}
