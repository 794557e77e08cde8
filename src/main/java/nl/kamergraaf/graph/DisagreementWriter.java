package nl.kamergraaf.graph;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.fact.Disagreement;
import nl.kamergraaf.fact.Stated;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes where a document and the metadata beside it say different things, for the check to tell.
 */
final class DisagreementWriter {
  private final Statements to;
  private final Iris iris;
  private final EvidenceWriter evidence;
  private final Node document;

  DisagreementWriter(Statements to, Iris iris, EvidenceWriter evidence, Node document) {
    this.to = to;
    this.iris = iris;
    this.evidence = evidence;
    this.document = document;
  }

  void write(List<Disagreement> disagreements) {
    for (int i = 0; i < disagreements.size(); i++) {
      Disagreement found = disagreements.get(i);
      Node node = iris.part(document, "disagreement", Integer.toString(i + 1));
      to.link(document, "hasDisagreement", node);
      to.type(node, "Disagreement");
      to.link(node, "disagreesOn", property(found.property()));
      value(node, "valueInText", found.inText());
      value(node, "valueInMetadata", found.inMetadata());
    }
  }

  private void value(Node disagreement, String property, Optional<Stated<String>> stated) {
    stated.ifPresent(
        found ->
            evidence.state(
                disagreement,
                Kg.term(property),
                NodeFactory.createLiteralString(found.value()),
                found.evidence()));
  }

  private static Node property(String name) {
    return switch (name) {
      case "identifier" -> DCTerms.identifier.asNode();
      case "type" -> RDF.type.asNode();
      default -> Kg.term(name);
    };
  }
}
