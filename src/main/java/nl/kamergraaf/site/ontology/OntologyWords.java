package nl.kamergraaf.site.ontology;

import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.Prefixes;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms and prefixes that an editor of queries can complete, as JSON. */
final class OntologyWords {
  private OntologyWords() {}

  /** Our own terms and those that they specialise, and the prefixes of all. */
  static Response answer(Visit visit) {
    Graph graph = visit.facts().graph();
    return Response.json(
        Map.of(
            "classes",
            terms(graph, List.of(OWL2.Class.asNode()), RDFS.subClassOf.asNode()),
            "properties",
            terms(
                graph,
                List.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode()),
                RDFS.subPropertyOf.asNode()),
            "prefixes",
            Prefixes.all()));
  }

  private static List<String> terms(Graph graph, List<Node> types, Node under) {
    return types.stream()
        .flatMap(type -> graph.stream(Node.ANY, RDF.Nodes.type, type))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .filter(term -> term.getURI().startsWith(Kg.NS))
        .<Node>mapMulti(
            (term, found) -> {
              found.accept(term);
              graph.stream(term, under, Node.ANY).map(Triple::getObject).forEach(found);
            })
        .filter(Node::isURI)
        .map(Node::getURI)
        .distinct()
        .sorted()
        .toList();
  }
}
