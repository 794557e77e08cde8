package nl.kamergraaf.release.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Tells of a case, or of the questions in a document, whether they were answered, and in time:
 * {@code intime} or {@code late} by the term of three weeks, {@code answered} if it is not known
 * which, {@code closed} if the chamber's list says so and the answer was not read, {@code open}, or
 * {@code overdue} if the term had ended on the day of the release.
 */
public final class AnswerStatus {
  private final Graph graph;
  private final LocalDate day;

  public AnswerStatus(Graph graph, LocalDate day) {
    this.graph = graph;
    this.day = day;
  }

  /** The status of a case, of questions or of their answer; empty for anything else. */
  public Optional<String> of(Node thing) {
    if (isA(thing, Kg.AnswerDocument)) {
      return objects(thing, Kg.partOfCase)
          .flatMap(its -> ofCase(its).stream())
          .findFirst()
          .or(() -> Optional.of(answered(List.of(thing))));
    }
    if (isA(thing, Kg.Case)) {
      return ofCase(thing);
    }
    if (!isA(thing, Kg.QuestionDocument)) {
      return Optional.empty();
    }
    return objects(thing, Kg.partOfCase)
        .flatMap(its -> ofCase(its).stream())
        .findFirst()
        .or(() -> Optional.of(unanswered(thing)));
  }

  private Optional<String> ofCase(Node its) {
    List<Node> answers =
        graph.stream(Node.ANY, Kg.partOfCase, its)
            .map(triple -> triple.getSubject())
            .filter(other -> isA(other, Kg.AnswerDocument))
            .toList();
    return answers.isEmpty()
        ? CaseState.of(graph, its, day).map(state -> state.kind().name().toLowerCase(Locale.ROOT))
        : Optional.of(answered(answers))
            .filter(known -> !known.equals("answered"))
            .or(() -> byDays(its))
            .or(() -> Optional.of("answered"));
  }

  /** Where no answer names both days: by the day of the case and that of the answer. */
  private Optional<String> byDays(Node its) {
    return CaseState.of(graph, its, day)
        .filter(state -> state.kind() == CaseState.Kind.ANSWERED)
        .flatMap(CaseState::daysOver)
        .map(over -> over > 0 ? "late" : "intime");
  }

  private String answered(List<Node> answers) {
    List<String> within = answers.stream().flatMap(node -> texts(node, Kg.withinTerm)).toList();
    return within.contains("true") ? "intime" : within.contains("false") ? "late" : "answered";
  }

  private String unanswered(Node document) {
    boolean isOver = texts(document, Kg.dueOn).anyMatch(due -> due.compareTo(day.toString()) < 0);
    return isOver ? "overdue" : "open";
  }

  private boolean isA(Node node, Node type) {
    return graph.contains(node, RDF.Nodes.type, type);
  }

  private Stream<Node> objects(Node subject, Node term) {
    return graph.stream(subject, term, Node.ANY).map(triple -> triple.getObject());
  }

  private Stream<String> texts(Node subject, Node term) {
    return objects(subject, term).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }
}
