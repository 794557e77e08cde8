package nl.kamergraaf.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.vocabulary.OA;

/** Finds the words of a document that a fact was read from, by the annotations of its graph. */
final class Quotes {
  private final Described graph;
  private final Map<String, List<String>> byThing = new HashMap<>();

  Quotes(Described graph) {
    this.graph = graph;
    for (String annotation : graph.things()) {
      for (String thing : graph.all(annotation, Kg.evidenceFor.getURI())) {
        byThing.computeIfAbsent(thing, t -> new ArrayList<>()).add(annotation);
      }
    }
    byThing.values().forEach(annotations -> annotations.sort(Comparator.comparingInt(this::start)));
  }

  /** The words that a thing was read from, where first printed; empty if the graph has none. */
  String of(String thing) {
    return words(byThing.getOrDefault(thing, List.of()).stream());
  }

  /** The words that a value of a property was read from, where first printed. */
  String of(String thing, String property) {
    return words(saying(thing, property));
  }

  /** The words that this value of a property was read from, where first printed. */
  String of(String thing, String property, String value) {
    return words(
        saying(thing, property)
            .filter(each -> graph.all(each, Kg.forValue.getURI()).contains(value)));
  }

  private Stream<String> saying(String thing, String property) {
    return byThing.getOrDefault(thing, List.of()).stream()
        .filter(each -> graph.all(each, Kg.forProperty.getURI()).contains(property));
  }

  private String words(Stream<String> annotations) {
    return annotations.map(this::words).findFirst().orElse("");
  }

  private String words(String annotation) {
    return selected(annotation, OA.exact.getURI()).stream().findFirst().orElse("");
  }

  private int start(String annotation) {
    return selected(annotation, OA.start.getURI()).stream()
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private List<String> selected(String annotation, String property) {
    return graph.all(annotation, OA.hasTarget.getURI()).stream()
        .flatMap(target -> graph.all(target, OA.hasSelector.getURI()).stream())
        .flatMap(selector -> graph.all(selector, property).stream())
        .toList();
  }
}
