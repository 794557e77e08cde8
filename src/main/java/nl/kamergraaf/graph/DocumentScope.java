package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.document.Place;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.register.Register;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * What the writers of one document's graph share. Not thread-safe.
 *
 * @param key the key of the document
 * @param document its address
 * @param header what its header states
 * @param numbers how many parts of a type have got an address
 */
record DocumentScope(
    String key,
    Node document,
    HeaderFacts header,
    Iris iris,
    Statements to,
    Things things,
    EvidenceWriter evidence,
    ItemWriter items,
    Map<String, Integer> numbers) {

  static DocumentScope of(
      String key, HeaderFacts header, Register register, Iris iris, Graph graph) {
    Node document = iris.thing("document", key);
    Statements to = new Statements(graph);
    EvidenceWriter evidence = new EvidenceWriter(to, iris, document);
    return new DocumentScope(
        key,
        document,
        header,
        iris,
        to,
        new Things(to, iris, register),
        evidence,
        new ItemWriter(to, iris, evidence, document),
        new HashMap<>());
  }

  /** The address of the next part of a type: {@code …/citation/3} after {@code …/citation/2}. */
  Node next(String type) {
    return part(type, numbers.merge(type, 1, Integer::sum));
  }

  /** How many parts of a type have got an address by {@link #next}. */
  int count(String type) {
    return numbers.getOrDefault(type, 0);
  }

  /** Writes a citation, one a printed occurrence. */
  Node citation(Place place, Node cited, Evidence words) {
    Node node = next("citation");
    to.link(document, Kg.hasCitation, node);
    to.type(node, Kg.Citation);
    to.link(node, NodeFactory.createURI(Kg.CITO + "hasCitingEntity"), items.at(place));
    to.link(node, NodeFactory.createURI(Kg.CITO + "hasCitedEntity"), cited);
    to.dutch(node, Kg.citationText, words.quote());
    evidence.forThing(node, words);
    return node;
  }

  /**
   * States that the document is about a thing of the register. It is about what its subject or its
   * questions name, not about all that an answer touches.
   */
  void topic(Optional<String> key, Place place, Evidence words) {
    if (place.part() == Place.Part.SUBJECT || place.part() == Place.Part.QUESTION) {
      key.flatMap(things::topic)
          .filter(topic -> !to.graph().contains(document, DCTerms.subject.asNode(), topic))
          .ifPresent(topic -> evidence.state(DCTerms.subject.asNode(), topic, words));
    }
  }

  /** The address of a part. */
  Node part(String type, int number) {
    return iris.part(document, type, Integer.toString(number));
  }
}
