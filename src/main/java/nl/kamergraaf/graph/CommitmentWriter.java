package nl.kamergraaf.graph;

import java.util.List;
import nl.kamergraaf.fact.Commitment;
import nl.kamergraaf.fact.Replier;
import org.apache.jena.graph.Node;

/** Writes what the government promised. */
final class CommitmentWriter implements FactWriter<Commitment> {
  @Override
  public void write(List<Commitment> commitments, DocumentScope scope) {
    commitments.forEach(commitment -> write(commitment, scope));
  }

  private static void write(Commitment commitment, DocumentScope scope) {
    Statements to = scope.to();
    Node node = scope.next("commitment");
    to.link(scope.document(), "hasCommitment", node);
    to.type(node, "Commitment");
    to.dutch(node, "text", commitment.text());
    to.link(node, "madeIn", scope.items().at(commitment.place()));
    to.link(node, "commitmentForm", Kg.term(form(commitment.form())));
    term(commitment, node, scope);
    if (scope.header().repliers().size() == 1) {
      Replier by = scope.header().repliers().getFirst();
      by.portfolio()
          .ifPresent(words -> to.link(node, "promisedBy", scope.things().office(by.title())));
    }
    scope.evidence().forThing(node, commitment.evidence());
  }

  private static void term(Commitment commitment, Node node, DocumentScope scope) {
    if (commitment.term().isPresent()
        || commitment.begin().isPresent()
        || commitment.end().isPresent()) {
      Statements to = scope.to();
      Node term = scope.part("term", scope.count("commitment"));
      to.link(node, "hasTerm", term);
      to.type(term, "Term");
      to.string(term, "termInSource", commitment.term());
      commitment.begin().ifPresent(day -> to.date(term, "termBegin", day));
      commitment.end().ifPresent(day -> to.date(term, "termEnd", day));
    }
  }

  private static String form(Commitment.Form form) {
    return switch (form) {
      case LETTER -> "Letter";
      case REPORT -> "Report";
      case DEBATE -> "Debate";
      case INQUIRY -> "Inquiry";
      case OTHER -> "OtherForm";
    };
  }
}
