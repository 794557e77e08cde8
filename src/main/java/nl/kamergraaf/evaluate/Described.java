package nl.kamergraaf.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What graphs say of each thing: addresses and the words of literals, each once, in the order of
 * the graphs and in each graph in the order of its sorted N-Triples, so that which value comes
 * first depends on nothing else.
 */
final class Described {
  private final Map<String, Map<String, List<String>>> things = new HashMap<>();

  private Described() {}

  static Described of(List<Graph> graphs) {
    Described described = new Described();
    graphs.forEach(described::add);
    return described;
  }

  private void add(Graph graph) {
    Map<String, Map<String, List<Node>>> added = new LinkedHashMap<>();
    graph
        .find()
        .forEach(
            triple ->
                added
                    .computeIfAbsent(words(triple.getSubject()), s -> new HashMap<>())
                    .computeIfAbsent(words(triple.getPredicate()), p -> new ArrayList<>())
                    .add(triple.getObject()));
    added.forEach(
        (subject, properties) ->
            properties.forEach((property, objects) -> add(subject, property, objects)));
  }

  private void add(String subject, String property, List<Node> objects) {
    List<String> values =
        things
            .computeIfAbsent(subject, s -> new HashMap<>())
            .computeIfAbsent(property, p -> new ArrayList<>());
    objects.stream()
        .sorted(Comparator.comparing(NodeFmtLib::strNT))
        .map(Described::words)
        .filter(value -> !values.contains(value))
        .forEach(values::add);
  }

  private static String words(Node node) {
    return node.isURI()
        ? node.getURI()
        : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** All things that something is said of. */
  Set<String> things() {
    return things.keySet();
  }

  /** The values of properties, one property after another. */
  List<String> all(String thing, String... properties) {
    Map<String, List<String>> said = things.getOrDefault(thing, Map.of());
    return Stream.of(properties)
        .flatMap(property -> said.getOrDefault(property, List.of()).stream())
        .toList();
  }

  /** The first of the values. */
  Optional<String> one(String thing, String... properties) {
    return all(thing, properties).stream().findFirst();
  }

  /** The classes of the thing in our own ontology, by their local names. */
  List<String> classes(String thing) {
    return all(thing, RDF.type.getURI()).stream()
        .filter(name -> name.startsWith(Kg.NS))
        .map(name -> name.substring(Kg.NS.length()))
        .toList();
  }

  /** The name to show of the thing, else the end of its address. */
  String label(String thing) {
    return one(thing, SKOS.prefLabel.getURI(), RDFS.label.getURI(), DCTerms.title.getURI())
        .orElseGet(() -> endOf(thing));
  }

  /** The thing's official id, else the end of its address. */
  String identifier(String thing) {
    return one(thing, DCTerms.identifier.getURI()).orElseGet(() -> endOf(thing));
  }

  /** All names of the thing. */
  List<String> names(String thing) {
    return all(thing, SKOS.prefLabel.getURI(), SKOS.altLabel.getURI(), RDFS.label.getURI());
  }

  private static String endOf(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
