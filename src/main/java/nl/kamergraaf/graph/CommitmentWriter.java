package nl.kamergraaf.graph;

import nl.kamergraaf.fact.Commitment;
import nl.kamergraaf.fact.DocumentFacts;
import nl.kamergraaf.fact.Replier;
import org.apache.jena.graph.Node;

/** Writes what the government promised. */
final class CommitmentWriter {
  private final Statements to;
  private final Iris iris;
  private final Things things;
  private final ItemWriter items;
  private final EvidenceWriter evidence;
  private final Node document;

  CommitmentWriter(
      Statements to,
      Iris iris,
      Things things,
      ItemWriter items,
      EvidenceWriter evidence,
      Node document) {
    this.to = to;
    this.iris = iris;
    this.things = things;
    this.items = items;
    this.evidence = evidence;
    this.document = document;
  }

  void write(DocumentFacts facts) {
    for (int i = 0; i < facts.commitments().size(); i++) {
      write(facts.commitments().get(i), i + 1, facts);
    }
  }

  private void write(Commitment commitment, int rank, DocumentFacts facts) {
    Node node = iris.part(document, "commitment", Integer.toString(rank));
    to.link(document, "hasCommitment", node);
    to.type(node, "Commitment");
    to.dutch(node, "text", commitment.text());
    to.link(node, "madeIn", items.at(commitment.place()));
    to.link(node, "commitmentForm", Kg.term(form(commitment.form())));
    term(commitment, node, rank);
    if (facts.header().repliers().size() == 1) {
      Replier by = facts.header().repliers().getFirst();
      by.portfolio().ifPresent(words -> to.link(node, "promisedBy", things.office(by.title())));
    }
    evidence.forThing(node, commitment.evidence());
  }

  private void term(Commitment commitment, Node node, int rank) {
    if (commitment.term().isPresent()
        || commitment.begin().isPresent()
        || commitment.end().isPresent()) {
      Node term = iris.part(document, "term", Integer.toString(rank));
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
