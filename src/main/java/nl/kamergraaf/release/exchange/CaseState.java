package nl.kamergraaf.release.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * How a case stands on a day, counted as the query {@code case-states} counts: answered once the
 * answer is there or the chamber's list calls the case closed, else open until the last day of its
 * term, and overdue from the day after.
 *
 * @param kind how it stands
 * @param day the day that it is counted on
 * @param submitted the day on which the questions were put
 * @param due the last day of its term
 * @param received the day on which the answer was received, if one was and the documents agree
 */
public record CaseState(
    Kind kind, LocalDate day, LocalDate submitted, LocalDate due, Optional<LocalDate> received) {

  /** How a case can stand. */
  public enum Kind {
    /** The answer is among the documents. */
    ANSWERED,
    /** The chamber's list calls it closed; its answer is not among the documents. */
    CLOSED,
    /** There is no answer yet, and there need not be. */
    OPEN,
    /** There is no answer, and its term is over. */
    OVERDUE;

    /** Its {@code kg:CaseStatus}. */
    public Node term() {
      return switch (this) {
        case ANSWERED, CLOSED -> Kg.Answered;
        case OPEN -> Kg.Open;
        case OVERDUE -> Kg.Overdue;
      };
    }
  }

  public CaseState {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(day);
    Objects.requireNonNull(submitted);
    Objects.requireNonNull(due);
    Objects.requireNonNull(received);
  }

  /**
   * The state on {@code day} of what {@code graph} says of a case; empty for anything else, and for
   * a case of which is not known when its questions were put.
   */
  public static Optional<CaseState> of(Graph graph, Node node, LocalDate day) {
    Optional<LocalDate> submitted = date(graph, node, Kg.submittedOn).filter(d -> !d.isAfter(day));
    Optional<LocalDate> due = date(graph, node, Kg.dueOn);
    if (!graph.contains(node, RDF.Nodes.type, Kg.Case) || submitted.isEmpty() || due.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> received = date(graph, node, Kg.receivedOn);
    Kind kind = due.get().isBefore(day) ? Kind.OVERDUE : Kind.OPEN;
    if (received.isPresent()
        ? !received.get().isAfter(day)
        : graph.contains(node, Kg.caseStatus, Kg.Answered)) {
      kind = Kind.ANSWERED;
    } else if (received.isEmpty() && texts(graph, node, Kg.closed).contains("true")) {
      kind = Kind.CLOSED;
    }
    return Optional.of(new CaseState(kind, day, submitted.get(), due.get(), received));
  }

  /**
   * By how many days the answer was later than its term, or is so far; negative if there was time
   * left; empty where the day of the answer is not known.
   */
  public Optional<Long> daysOver() {
    return switch (kind) {
      case ANSWERED, CLOSED -> received.map(answer -> ChronoUnit.DAYS.between(due, answer));
      case OPEN, OVERDUE -> Optional.of(ChronoUnit.DAYS.between(due, day));
    };
  }

  private static Optional<LocalDate> date(Graph graph, Node node, Node term) {
    return texts(graph, node, term).stream().sorted().findFirst().map(LocalDate::parse);
  }

  private static List<String> texts(Graph graph, Node node, Node term) {
    return graph.stream(node, term, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }
}
