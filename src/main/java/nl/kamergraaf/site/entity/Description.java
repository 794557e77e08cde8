package nl.kamergraaf.site.entity;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.ListPage;
import nl.kamergraaf.release.Prefixes;
import nl.kamergraaf.release.ReadableTurtle;
import nl.kamergraaf.release.exchange.CaseState;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Terms;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The statements about an entity, as data: all that it says of itself and of its parts, where those
 * were read, one page of what points at it, and the names of everything that this mentions.
 */
final class Description {
  private static final List<Node> NAMES =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.identifier.asNode());
  private static final int MOST_PARTS = 20_000;

  private final Graph source;
  private final Addresses addresses;
  private final Node entity;
  private final Graph found = GraphFactory.createDefaultGraph();
  private final Set<Node> described = new HashSet<>();
  private long incoming;

  Description(Visit visit, Node entity, Paging paging) {
    this.source = visit.facts().graph();
    this.addresses = visit.addresses();
    this.entity = entity;
    describe(entity);
    CaseState.of(source, entity, visit.day()).ifPresent(this::state);
    evidence();
    pointingAt(visit.release().lists().links(entity.getURI(), paging.page()));
    names();
    Prefixes.all().forEach(found.getPrefixMapping()::setNsPrefix);
  }

  /** How many statements point at the entity from elsewhere. */
  long incoming() {
    return incoming;
  }

  /** The statements. */
  Graph graph() {
    return found;
  }

  byte[] write(Representation representation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (representation == Representation.TURTLE) {
      ReadableTurtle.write(found, entity, out);
    } else {
      RDFWriter.source(found).format(representation.format()).output(out);
    }
    return out.toByteArray();
  }

  private boolean isPart(Node node) {
    return node.isBlank() || (node.isURI() && node.getURI().startsWith(entity.getURI() + "/"));
  }

  private void describe(Node start) {
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty() && described.size() < MOST_PARTS) {
      Node node = open.removeFirst();
      if (described.add(node)) {
        source.stream(node, Node.ANY, Node.ANY)
            .forEach(
                triple -> {
                  found.add(triple);
                  if (isPart(triple.getObject())) {
                    open.add(triple.getObject());
                  }
                });
      }
    }
  }

  /** How a case stood on a day is no fact of the store, which would be wrong the day after. */
  private void state(CaseState state) {
    Node node = NodeFactory.createURI(entity.getURI() + "#state-" + state.day());
    found.add(entity, Kg.hasState, node);
    found.add(node, RDF.Nodes.type, Kg.CaseState);
    found.add(node, Kg.caseStatus, state.kind().term());
    found.add(
        node,
        Kg.countedOn,
        NodeFactory.createLiteralDT(state.day().toString(), XSDDatatype.XSDdate));
    state
        .daysOver()
        .filter(days -> days > 0)
        .ifPresent(
            days ->
                found.add(
                    node,
                    Kg.daysOverdue,
                    NodeFactory.createLiteralDT(days.toString(), XSDDatatype.XSDinteger)));
  }

  /**
   * The annotations that say where in a document a fact was read: from a document, all; from a
   * part, its own; and an annotation's own place.
   */
  private void evidence() {
    annotation(entity);
    source.stream(Node.ANY, Terms.HAS_SOURCE, addresses.text(entity))
        .map(Triple::getSubject)
        .toList()
        .stream()
        .flatMap(target -> source.stream(Node.ANY, Terms.HAS_TARGET, target))
        .map(Triple::getSubject)
        .toList()
        .forEach(this::annotation);
    if (isPartOfDocument()) {
      for (Node body : List.of(Kg.evidenceFor, Terms.HAS_BODY)) {
        source.stream(Node.ANY, body, entity)
            .map(Triple::getSubject)
            .toList()
            .forEach(this::annotation);
      }
    }
  }

  private boolean isPartOfDocument() {
    return entity.getURI().startsWith(addresses.thing("document/"));
  }

  private void annotation(Node annotation) {
    describe(annotation);
    source.stream(annotation, Terms.HAS_TARGET, Node.ANY)
        .map(Triple::getObject)
        .toList()
        .forEach(
            target -> {
              describe(target);
              source.stream(target, Terms.HAS_SELECTOR, Node.ANY)
                  .map(Triple::getObject)
                  .toList()
                  .forEach(this::describe);
            });
  }

  private void pointingAt(ListPage page) {
    incoming = page.total();
    Incoming.triples(page, entity).forEach(found::add);
  }

  private void names() {
    Set<Node> mentioned = new HashSet<>();
    found
        .find()
        .forEachRemaining(
            triple -> {
              mentioned.add(triple.getSubject());
              mentioned.add(triple.getObject());
            });
    mentioned.stream()
        .filter(
            node -> node.isURI() && !described.contains(node) && addresses.isThing(node.getURI()))
        .flatMap(node -> NAMES.stream().flatMap(name -> source.stream(node, name, Node.ANY)))
        .toList()
        .forEach(found::add);
  }
}
