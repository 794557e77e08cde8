package nl.kamergraaf.site.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads the terms of the ontology, in the language of a visit, from the release visited. */
final class OntologyTerms {
  static final String ONTOLOGY = Kg.NS.substring(0, Kg.NS.length() - 1);

  private static final Node DOMAIN_INCLUDES =
      NodeFactory.createURI("https://schema.org/domainIncludes");
  private static final Node RANGE_INCLUDES =
      NodeFactory.createURI("https://schema.org/rangeIncludes");
  private static final OntologyRules RULES = new OntologyRules();

  private final Visit visit;

  OntologyTerms(Visit visit) {
    this.visit = visit;
  }

  /** The ontology itself and all its terms, in alphabetical order. */
  List<Node> nodes() {
    List<Node> terms = new ArrayList<>(List.of(NodeFactory.createURI(ONTOLOGY)));
    visit.facts().graph().stream(Node.ANY, RDFS.label.asNode(), Node.ANY)
        .map(Triple::getSubject)
        .filter(subject -> subject.isURI() && subject.getURI().startsWith(Kg.NS))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(terms::add);
    return terms;
  }

  /** All its terms as a page shows them. */
  List<OntologyTerm> all() {
    return nodes().stream().skip(1).map(this::term).toList();
  }

  private OntologyTerm term(Node node) {
    List<Node> comments = visit.facts().all(node, RDFS.comment.asNode());
    return new OntologyTerm(
        node.getURI().substring(Kg.NS.length()),
        kind(node),
        visit.labels().of(node),
        visit.labels().inBestLanguage(comments).orElse(""),
        values(node, RDFS.domain.asNode(), DOMAIN_INCLUDES),
        values(node, RDFS.range.asNode(), RANGE_INCLUDES),
        values(node, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode()),
        details(node));
  }

  private String kind(Node node) {
    List<String> types =
        visit.facts().all(node, RDF.Nodes.type).stream()
            .filter(Node::isURI)
            .map(Node::getURI)
            .toList();
    if (types.stream().anyMatch(type -> type.endsWith("Class"))) {
      return "class";
    }
    return types.stream().anyMatch(type -> type.endsWith("Property")) ? "property" : "individual";
  }

  private OntologyTerm.Details details(Node node) {
    return new OntologyTerm.Details(
        values(node, SKOS.closeMatch.asNode(), SKOS.relatedMatch.asNode()),
        visit.facts().all(node, SKOS.note.asNode()).stream()
            .filter(note -> note.getLiteralLanguage().equals(visit.language().tag()))
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .toList(),
        visit.facts().all(node, SKOS.example.asNode()).stream()
            .map(Node::getLiteralLexicalForm)
            .toList(),
        RULES.of(node.getURI(), visit.language()),
        diagram(node));
  }

  /** The properties that start from a class and lead to classes of ours. */
  private TermDiagram diagram(Node node) {
    List<TermDiagram.Arrow> arrows =
        Stream.of(RDFS.domain.asNode(), DOMAIN_INCLUDES)
            .flatMap(end -> visit.facts().graph().stream(Node.ANY, end, node))
            .map(Triple::getSubject)
            .sorted(Comparator.comparing(Node::getURI))
            .flatMap(this::arrows)
            .toList();
    return new TermDiagram(visit.labels().of(node), arrows);
  }

  private Stream<TermDiagram.Arrow> arrows(Node property) {
    return Stream.of(RDFS.range.asNode(), RANGE_INCLUDES)
        .flatMap(end -> visit.facts().all(property, end).stream())
        .filter(target -> target.isURI() && target.getURI().startsWith(Kg.NS))
        .sorted(Comparator.comparing(Node::getURI))
        .map(target -> new TermDiagram.Arrow(visit.labels().of(property), here(target)));
  }

  private Value here(Node term) {
    return Value.link(visit.labels().of(term), "#" + term.getURI().substring(Kg.NS.length()));
  }

  private List<Value> values(Node node, Node... properties) {
    return Stream.of(properties)
        .flatMap(property -> visit.facts().all(node, property).stream())
        .filter(Node::isURI)
        .map(value -> value.getURI().startsWith(Kg.NS) ? here(value) : visit.value(value))
        .toList();
  }
}
