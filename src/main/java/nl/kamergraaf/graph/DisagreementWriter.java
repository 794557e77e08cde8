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
  private DisagreementWriter() {}

  static void write(List<Disagreement> disagreements, DocumentScope scope) {
    disagreements.forEach(disagreement -> write(disagreement, scope));
  }

  private static void write(Disagreement found, DocumentScope scope) {
    Node node = scope.next("disagreement");
    scope.to().link(scope.document(), Kg.hasDisagreement, node);
    scope.to().type(node, Kg.Disagreement);
    scope.to().link(node, Kg.disagreesOn, property(found.property()));
    value(node, Kg.valueInText, found.inText(), scope.evidence());
    value(node, Kg.valueInMetadata, found.inMetadata(), scope.evidence());
  }

  private static void value(
      Node disagreement, Node property, Optional<Stated<String>> stated, EvidenceWriter evidence) {
    stated.ifPresent(
        found ->
            evidence.state(
                disagreement,
                property,
                NodeFactory.createLiteralString(found.value()),
                found.evidence()));
  }

  private static Node property(Disagreement.Property property) {
    return switch (property) {
      case IDENTIFIER -> DCTerms.identifier.asNode();
      case TYPE -> RDF.type.asNode();
      case SESSION_YEAR -> Kg.sessionYear;
      case APPENDIX_NUMBER -> Kg.appendixNumber;
      case CASE_NUMBER -> Kg.caseNumber;
      case SUBMITTED -> Kg.submittedOn;
      case RECEIVED -> Kg.receivedOn;
      case SUBMISSION -> Kg.hasSubmission;
    };
  }
}
