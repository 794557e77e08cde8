package nl.kamergraaf.site.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.page.Parts;
import nl.kamergraaf.site.page.Terms;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;

/**
 * The text of a document's parts with links where names, papers, laws and topics stand, and the
 * marks of footnotes where they were printed.
 *
 * <p>What was read is marked at its place; a name that was read once is marked wherever else it
 * stands. Of marks that overlap, the longest counts.
 */
final class MarkedText {
  private static final Comparator<Mark> LONGEST_FIRST =
      Comparator.comparingInt((Mark mark) -> mark.start() - mark.end())
          .thenComparingInt(Mark::start)
          .thenComparing(Mark::kind);
  private static final Comparator<Mark> IN_ORDER =
      Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end);

  private record Mark(int start, int end, String text, String href, String kind) {
    boolean overlaps(Mark other) {
      return start < other.end && other.start < end;
    }

    Mark at(int place) {
      return new Mark(place, place, text, href, kind);
    }
  }

  private final Visit visit;
  private final Node document;
  private final Readings readings;
  private final Map<String, String> kinds = new HashMap<>();
  private final PhraseLinks phrases;

  MarkedText(Visit visit, Node document, Readings readings) {
    this.visit = visit;
    this.document = document;
    this.readings = readings;
    this.phrases = new PhraseLinks(phrases());
  }

  /** What was read more than once: the words with the page that they lead to. */
  private Map<String, String> phrases() {
    Map<String, String> phrases = new LinkedHashMap<>();
    for (Node citation : visit.facts().all(document, Kg.hasCitation)) {
      String words = visit.facts().text(citation, Kg.citationText);
      thing(citation).ifPresent(iri -> phrases.putIfAbsent(words, href(iri)));
    }
    for (Reading reading : readings.all()) {
      if (!reading.isCall()) {
        thing(reading.thing()).ifPresent(iri -> phrases.putIfAbsent(reading.quote(), href(iri)));
      }
    }
    phrases.remove("");
    return phrases;
  }

  /** The entity with a page of its own that a reading leads to: itself, or what it cites. */
  private Optional<String> thing(Node fact) {
    Node end = visit.facts().one(fact, Terms.CITED).orElse(fact);
    return Optional.of(end)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(visit.addresses()::isThing)
        .filter(iri -> !iri.startsWith(document.getURI() + "/") && !iri.equals(document.getURI()));
  }

  private String href(String iri) {
    String href = visit.href(iri);
    kinds.put(href, visit.addresses().type(iri));
    return href;
  }

  /** The paragraphs of a part. */
  List<List<DocumentView.Run>> paragraphs(Node part) {
    String text = visit.facts().text(part, Kg.text);
    List<Mark> marks = readings.of(part, text).map(this::marks).orElse(List.of());
    List<List<DocumentView.Run>> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(runs(text, start, start + line.length(), marks));
      }
      start += line.length() + 1;
    }
    unplaced(part, paragraphs);
    return paragraphs;
  }

  /** Notes of which nothing says where in the part they are called stand at its end. */
  private void unplaced(Node part, List<List<DocumentView.Run>> paragraphs) {
    for (Node note : visit.facts().pointingAt(part, Kg.calledIn)) {
      boolean isPlaced =
          readings.all().stream()
              .anyMatch(reading -> reading.isCall() && reading.thing().equals(note));
      if (!isPlaced && !paragraphs.isEmpty()) {
        Value mark = Value.link(visit.facts().text(note, Kg.number), Parts.anchor(document, note));
        paragraphs.get(paragraphs.size() - 1).add(new DocumentView.Run(mark, "note"));
      }
    }
  }

  private List<Mark> marks(Reading passage) {
    List<Mark> candidates = new ArrayList<>();
    List<Mark> calls = new ArrayList<>();
    for (Reading reading : readings.within(passage)) {
      int start = reading.start() - passage.start();
      int end = reading.end() - passage.start();
      if (reading.isCall()) {
        String number = visit.facts().text(reading.thing(), Kg.number);
        calls.add(new Mark(end, end, number, Parts.anchor(document, reading.thing()), "note"));
      } else {
        thing(reading.thing())
            .ifPresent(iri -> candidates.add(new Mark(start, end, reading.quote(), href(iri), "")));
      }
    }
    List<Mark> chosen = new ArrayList<>();
    candidates.stream()
        .sorted(LONGEST_FIRST)
        .filter(mark -> chosen.stream().noneMatch(mark::overlaps))
        .forEach(chosen::add);
    calls.forEach(call -> chosen.add(call.at(outside(call.start(), chosen))));
    return chosen.stream().sorted(IN_ORDER).toList();
  }

  /** The place itself, or the end of the link that it lies in the midst of. */
  private static int outside(int place, List<Mark> chosen) {
    return chosen.stream()
        .filter(mark -> mark.start() < place && place < mark.end())
        .mapToInt(Mark::end)
        .findFirst()
        .orElse(place);
  }

  private List<DocumentView.Run> runs(String text, int from, int to, List<Mark> marks) {
    List<DocumentView.Run> runs = new ArrayList<>();
    int at = from;
    for (Mark mark : marks) {
      if (mark.start() >= at && mark.end() <= to) {
        plain(runs, text.substring(at, mark.start()));
        String kind = mark.kind().isEmpty() ? kinds.getOrDefault(mark.href(), "") : mark.kind();
        runs.add(new DocumentView.Run(Value.link(mark.text(), mark.href()), kind));
        at = mark.end();
      }
    }
    plain(runs, text.substring(at, to));
    return runs;
  }

  private void plain(List<DocumentView.Run> runs, String text) {
    if (!text.isEmpty()) {
      phrases
          .in(text)
          .forEach(
              value -> runs.add(new DocumentView.Run(value, kinds.getOrDefault(value.href(), ""))));
    }
  }
}
