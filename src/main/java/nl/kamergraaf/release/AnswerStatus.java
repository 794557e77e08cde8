package nl.kamergraaf.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Tells of the questions in a document whether they were answered, and in time: {@code intime} or
 * {@code late} by the term of three weeks, {@code answered} if it is not known which, {@code open},
 * or {@code overdue} if the term had ended on the day of the release.
 */
final class AnswerStatus {
  private final Graph graph;
  private final LocalDate day;

  AnswerStatus(Graph graph, LocalDate day) {
    this.graph = graph;
    this.day = day;
  }

  /** The status of a question or answer document; empty for anything else. */
  Optional<String> of(Node document) {
    if (isA(document, "AnswerDocument")) {
      return Optional.of(answered(List.of(document)));
    }
    if (!isA(document, "QuestionDocument")) {
      return Optional.empty();
    }
    List<Node> answers =
        objects(document, "partOfCase")
            .flatMap(its -> graph.stream(Node.ANY, Kg.term("partOfCase"), its))
            .map(triple -> triple.getSubject())
            .filter(other -> isA(other, "AnswerDocument"))
            .toList();
    return Optional.of(answers.isEmpty() ? unanswered(document) : answered(answers));
  }

  private String answered(List<Node> answers) {
    List<String> within = answers.stream().flatMap(node -> texts(node, "withinTerm")).toList();
    return within.contains("true") ? "intime" : within.contains("false") ? "late" : "answered";
  }

  private String unanswered(Node document) {
    boolean isOver = texts(document, "dueOn").anyMatch(due -> due.compareTo(day.toString()) < 0);
    return isOver ? "overdue" : "open";
  }

  private boolean isA(Node node, String type) {
    return graph.contains(node, RDF.Nodes.type, Kg.term(type));
  }

  private Stream<Node> objects(Node subject, String term) {
    return graph.stream(subject, Kg.term(term), Node.ANY).map(triple -> triple.getObject());
  }

  private Stream<String> texts(Node subject, String term) {
    return objects(subject, term).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }
}
