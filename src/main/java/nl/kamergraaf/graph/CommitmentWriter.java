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
    to.link(scope.document(), Kg.hasCommitment, node);
    to.type(node, Kg.Commitment);
    to.dutch(node, Kg.text, commitment.text());
    to.link(node, Kg.madeIn, scope.items().at(commitment.place()));
    to.link(node, Kg.commitmentForm, form(commitment.form()));
    term(commitment, node, scope);
    if (scope.header().repliers().size() == 1) {
      Replier by = scope.header().repliers().getFirst();
      by.portfolio()
          .ifPresent(words -> to.link(node, Kg.promisedBy, scope.things().office(by.title())));
    }
    scope.evidence().forThing(node, commitment.evidence());
  }

  private static void term(Commitment commitment, Node node, DocumentScope scope) {
    if (commitment.term().isPresent()
        || commitment.begin().isPresent()
        || commitment.end().isPresent()) {
      Statements to = scope.to();
      Node term = scope.part("term", scope.count("commitment"));
      to.link(node, Kg.hasTerm, term);
      to.type(term, Kg.Term);
      to.string(term, Kg.termInSource, commitment.term());
      commitment.begin().ifPresent(day -> to.date(term, Kg.termBegin, day));
      commitment.end().ifPresent(day -> to.date(term, Kg.termEnd, day));
    }
  }

  private static Node form(Commitment.Form form) {
    return switch (form) {
      case LETTER -> Kg.Letter;
      case REPORT -> Kg.Report;
      case DEBATE -> Kg.Debate;
      case INQUIRY -> Kg.Inquiry;
      case OTHER -> Kg.OtherForm;
    };
  }
}
