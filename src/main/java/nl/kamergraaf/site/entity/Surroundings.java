package nl.kamergraaf.site.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Adds to the description of a thing what a list would show of everything around it: what points at
 * it and what it points at, each by its class, names, dates and numbers, so that whoever gets one
 * JSON object need not ask for the next.
 */
final class Surroundings {
  private static final List<Node> NAMES =
      List.of(
          RDF.Nodes.type,
          SKOS.prefLabel.asNode(),
          DCTerms.title.asNode(),
          DCTerms.identifier.asNode());
  private static final List<Node> DETAILS =
      Stream.concat(
              Stream.of(
                      "subject",
                      "caseNumber",
                      "submittedOn",
                      "dueOn",
                      "receivedOn",
                      "daysToAnswer",
                      "withinTerm",
                      "rank",
                      "nameInSource",
                      "groupInSource",
                      "portfolioInSource",
                      "inNameOf",
                      "inOffice",
                      "ofOffice",
                      "inCabinet",
                      "startDate",
                      "endDate")
                  .map(Kg::term),
              Stream.of(ORG.organization.asNode()))
          .toList();

  private final Graph source;
  private final Addresses addresses;
  private final Node thing;
  private final Graph found;

  private Surroundings(Visit visit, Node thing, Graph found) {
    this.source = visit.facts().graph();
    this.addresses = visit.addresses();
    this.thing = thing;
    this.found = found;
  }

  /** The description of {@code thing}, with what is around it added to the very same graph. */
  static Graph added(Visit visit, Node thing, Graph description) {
    Surroundings all = new Surroundings(visit, thing, description);
    description.stream(Node.ANY, Node.ANY, thing).toList().forEach(all::document);
    all.things().forEach(node -> all.add(node, DETAILS));
    all.things().forEach(node -> all.add(node, NAMES));
    return description;
  }

  /** Everything named so far that is not the thing itself or a part of it. */
  private Set<Node> things() {
    Set<Node> things = new HashSet<>();
    found.stream()
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(node -> node.isURI() && addresses.isThing(node.getURI()))
        .filter(node -> !isOwn(node.getURI()))
        .forEach(things::add);
    return things;
  }

  private boolean isOwn(String iri) {
    String own = thing.getURI();
    return iri.equals(own) || iri.startsWith(own + "/") || iri.startsWith(own + "#");
  }

  private void add(Node node, List<Node> properties) {
    properties.stream()
        .flatMap(property -> source.stream(node, property, Node.ANY))
        .toList()
        .forEach(found::add);
  }

  /** Of a part of a document that points at the thing, which document that is. */
  private void document(Triple link) {
    Node part = link.getSubject();
    String documents = addresses.thing("document/");
    if (part.isURI() && part.getURI().startsWith(documents)) {
      int end = part.getURI().indexOf('/', documents.length());
      if (end > 0) {
        Node whole = NodeFactory.createURI(part.getURI().substring(0, end));
        source.stream(whole, Node.ANY, part).toList().forEach(found::add);
      }
    }
  }
}
