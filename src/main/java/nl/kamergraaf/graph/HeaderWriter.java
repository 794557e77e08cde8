package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.kamergraaf.document.Passage;
import nl.kamergraaf.fact.Asker;
import nl.kamergraaf.fact.Evidence;
import nl.kamergraaf.fact.HeaderFacts;
import nl.kamergraaf.fact.Kind;
import nl.kamergraaf.fact.Replier;
import nl.kamergraaf.fact.Stated;
import nl.kamergraaf.fact.Theme;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;

/** Writes what the header states. */
final class HeaderWriter {
  private final Statements to;
  private final Iris iris;
  private final Things things;
  private final EvidenceWriter evidence;
  private final Node document;

  private HeaderWriter(DocumentScope scope) {
    this.to = scope.to();
    this.iris = scope.iris();
    this.things = scope.things();
    this.evidence = scope.evidence();
    this.document = scope.document();
  }

  static void write(DocumentScope scope) {
    new HeaderWriter(scope).write(scope.header());
    DisagreementWriter.write(scope.header().disagreements(), scope);
  }

  private void write(HeaderFacts header) {
    to.type(document, type(header.kind()));
    header.publicationId().ifPresent(id -> identifier(id));
    header.original().ifPresent(id -> other(DCTerms.isVersionOf.asNode(), id));
    header.caseNumber().ifPresent(number -> caseOf(number));
    header.sessionYear().ifPresent(year -> string(Kg.sessionYear, year));
    header.appendixNumber().ifPresent(this::appendixNumber);
    header.submitted().ifPresent(day -> date(Kg.submittedOn, day));
    header.received().ifPresent(day -> date(Kg.receivedOn, day));
    header.subject().ifPresent(this::subject);
    term(header);
    @Nullable LocalDate day =
        header.submitted().or(header::received).map(Stated::value).orElse(null);
    for (int i = 0; i < header.askers().size(); i++) {
      submission(header.askers().get(i), i + 1, day);
    }
    @Nullable LocalDate answered = header.day().orElse(null);
    for (int i = 0; i < header.repliers().size(); i++) {
      reply(header.repliers().get(i), i + 1, answered);
    }
    offices(Kg.addressedTo, header.addressees());
    offices(Kg.onBehalfOf, header.onBehalfOf());
    header.themes().forEach(this::theme);
    header.keywords().forEach(this::keyword);
    header.seeAlso().forEach(id -> other(Kg.seeAlsoDocument, id));
  }

  private static Node type(Kind kind) {
    return switch (kind) {
      case QUESTION -> Kg.QuestionDocument;
      case ANSWER -> Kg.AnswerDocument;
      case POSTPONEMENT -> Kg.PostponementNotice;
      case NOTICE -> Kg.Notice;
      case ORAL -> Kg.OralQuestionDocument;
    };
  }

  private void identifier(Stated<String> id) {
    evidence.state(
        DCTerms.identifier.asNode(), NodeFactory.createLiteralString(id.value()), id.evidence());
    OfficialPages.find(id.value())
        .ifPresent(page -> to.link(document, FOAF.isPrimaryTopicOf.asNode(), page));
  }

  private void caseOf(Stated<String> number) {
    string(Kg.caseNumber, number);
    Node node = iris.thing("case", number.value());
    to.type(node, Kg.Case);
    to.string(node, Kg.caseNumber, number.value());
    evidence.state(Kg.partOfCase, node, number.evidence());
  }

  private void appendixNumber(Stated<Integer> number) {
    evidence.state(Kg.appendixNumber, Statements.integer(number.value()), number.evidence());
  }

  private void subject(Passage subject) {
    Node words = NodeFactory.createLiteralLang(subject.text(), "nl");
    evidence.state(
        Kg.subject, words, Evidence.in(subject, 0, subject.text().length(), "header/subject", 1));
  }

  private void string(Node property, Stated<String> stated) {
    Node value = NodeFactory.createLiteralString(stated.value());
    evidence.state(property, value, stated.evidence());
  }

  private void date(Node property, Stated<LocalDate> stated) {
    evidence.state(property, Statements.date(stated.value()), stated.evidence());
  }

  private void term(HeaderFacts header) {
    if (header.kind() == Kind.POSTPONEMENT) {
      to.bool(document, Kg.postponed, true);
    }
    header
        .submitted()
        .ifPresent(
            stated -> {
              LocalDate submitted = stated.value();
              LocalDate due = AnswerTerm.lastDay(submitted);
              evidence.state(
                  Kg.dueOn, Statements.date(due), stated.evidence().by("term/three-weeks"));
              if (header.kind() == Kind.ANSWER) {
                header
                    .received()
                    .map(Stated::value)
                    .filter(received -> !received.isBefore(submitted))
                    .ifPresent(
                        received -> {
                          to.integer(
                              document,
                              Kg.daysToAnswer,
                              ChronoUnit.DAYS.between(submitted, received));
                          to.bool(document, Kg.withinTerm, !received.isAfter(due));
                        });
              }
            });
  }

  private void submission(Asker asker, int rank, @Nullable LocalDate day) {
    Node submission = iris.part(document, "submission", Integer.toString(rank));
    to.link(document, Kg.hasSubmission, submission);
    to.type(submission, Kg.Submission);
    to.integer(submission, Kg.rank, rank);
    to.string(submission, Kg.nameInSource, asker.name());
    to.string(submission, Kg.groupInSource, asker.group());
    Node member = things.member(asker, day);
    to.link(submission, Kg.submitter, member);
    asker.group().ifPresent(group -> to.link(submission, Kg.inNameOf, things.group(group)));
    evidence.forThing(submission, asker.evidence());
    asker
        .registered()
        .ifPresent(full -> evidence.forValue(submission, Kg.submitter, member, full.evidence()));
  }

  private void reply(Replier replier, int rank, @Nullable LocalDate day) {
    Node reply = iris.part(document, "reply", Integer.toString(rank));
    to.link(document, Kg.hasReply, reply);
    to.type(reply, Kg.Reply);
    to.integer(reply, Kg.rank, rank);
    to.string(reply, Kg.nameInSource, replier.name());
    to.string(reply, Kg.portfolioInSource, replier.portfolio());
    to.link(reply, Kg.replier, things.minister(replier, day));
    to.link(reply, Kg.inOffice, things.office(replier.title()));
    evidence.forThing(reply, replier.evidence());
  }

  private void offices(Node property, List<Stated<String>> offices) {
    for (Stated<String> office : offices) {
      Node node = things.office(office.value());
      evidence.state(property, node, office.evidence());
    }
  }

  private void theme(Theme theme) {
    evidence.state(Kg.hasTheme, things.theme(theme), theme.evidence());
  }

  /** A keyword of the clerks is a topic: one of the register where it has one of that name. */
  private void keyword(Stated<String> keyword) {
    evidence.state(
        DCTerms.subject.asNode(), things.topicNamed(keyword.value()), keyword.evidence());
  }

  private void other(Node property, Stated<String> id) {
    Node other = iris.thing("document", id.value());
    to.link(other, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(id.value()));
    evidence.state(property, other, id.evidence());
  }
}
