package nl.kamergraaf.graph.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/**
 * The little of a document that tells which case it belongs to.
 *
 * @param document its address
 * @param kind the local name of its class
 * @param caseNumber the number it prints
 * @param submitted the day on which the questions were put, where the document says it
 * @param received the day on which it was received, where it says that
 * @param questions what was asked when, by whom; absent where the document does not say all three
 * @param addressees the offices asked
 */
record CaseDocument(
    Node document,
    Node kind,
    Optional<String> caseNumber,
    Optional<LocalDate> submitted,
    Optional<LocalDate> received,
    Optional<Questions> questions,
    Set<Node> addressees) {
  private static final List<Node> KINDS =
      List.of(Kg.QuestionDocument, Kg.AnswerDocument, Kg.PostponementNotice, Kg.Notice);

  private static final Set<Node> READ =
      Set.of(
          Kg.sourceHash,
          Kg.caseNumber,
          Kg.submittedOn,
          Kg.receivedOn,
          Kg.subject,
          Kg.addressedTo,
          Kg.hasSubmission,
          Kg.submitter,
          Kg.nameInSource);

  CaseDocument {
    addressees = Set.copyOf(addressees);
  }

  /** Whether a statement is one that {@link #in} looks at. */
  static boolean isRead(Triple statement) {
    return READ.contains(statement.getPredicate())
        || (statement.getPredicate().equals(RDF.type.asNode())
            && KINDS.contains(statement.getObject()));
  }

  boolean isA(Node type) {
    return kind.equals(type);
  }

  /**
   * What the graph of a document says; empty for one that holds no document on written questions.
   *
   * @param known whether the register has a person of this key
   */
  static Optional<CaseDocument> in(Graph graph, Predicate<String> known) {
    for (Node kind : KINDS) {
      Optional<Node> document =
          graph.stream(Node.ANY, RDF.type.asNode(), kind)
              .map(Triple::getSubject)
              .filter(node -> graph.contains(node, Kg.sourceHash, Node.ANY))
              .findFirst();
      if (document.isPresent()) {
        return document.map(node -> read(graph, node, kind, known));
      }
    }
    return Optional.empty();
  }

  private static CaseDocument read(Graph graph, Node document, Node kind, Predicate<String> known) {
    List<Member> askers =
        objects(graph, document, Kg.hasSubmission)
            .flatMap(submission -> asker(graph, submission, known).stream())
            .toList();
    Optional<LocalDate> submitted = text(graph, document, Kg.submittedOn).map(LocalDate::parse);
    Optional<Questions> questions =
        submitted.flatMap(
            day ->
                text(graph, document, Kg.subject)
                    .map(subject -> Questions.of(day, subject, askers))
                    .filter(all -> !all.askers().isEmpty() && !all.subject().isEmpty()));
    return new CaseDocument(
        document,
        kind,
        text(graph, document, Kg.caseNumber),
        submitted,
        text(graph, document, Kg.receivedOn).map(LocalDate::parse),
        questions,
        objects(graph, document, Kg.addressedTo).collect(Collectors.toSet()));
  }

  private static Optional<Member> asker(Graph graph, Node submission, Predicate<String> known) {
    Optional<String> key =
        objects(graph, submission, Kg.submitter)
            .map(person -> person.getURI().substring(person.getURI().lastIndexOf('/') + 1))
            .filter(known)
            .findFirst();
    return text(graph, submission, Kg.nameInSource).map(name -> new Member(name, key));
  }

  private static Optional<String> text(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property).map(Node::getLiteralLexicalForm).findFirst();
  }

  private static Stream<Node> objects(Graph graph, Node subject, Node property) {
    ExtendedIterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.mapWith(Triple::getObject).toList().stream();
  }
}
