package nl.kamergraaf.release;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * The last day that the documents of a release cover. What is open or overdue is counted to this
 * day, for pages, search, feeds and saved queries alike: of what came later, nothing was read.
 *
 * <p>The saved queries find the same day by a subquery of their own, so that they run on any copy
 * of the data; a test holds the two to each other.
 */
public final class Coverage {
  private static final List<Node> KINDS =
      List.of(
          Kg.QuestionDocument,
          Kg.AnswerDocument,
          Kg.PostponementNotice,
          Kg.Notice,
          Kg.OralQuestionDocument);

  private Coverage() {}

  /**
   * The latest day on which a document of {@code graph} was submitted or received; days after
   * {@code built} are misprints and do not count. {@code built} itself where no document has a day.
   */
  public static LocalDate until(Graph graph, LocalDate built) {
    String limit = built.toString();
    String[] latest = {""};
    Stream.of(Kg.submittedOn, Kg.receivedOn)
        .flatMap(term -> graph.stream(Node.ANY, term, Node.ANY))
        .forEach(
            triple -> {
              String day = triple.getObject().getLiteralLexicalForm();
              if (day.compareTo(latest[0]) > 0
                  && day.compareTo(limit) <= 0
                  && isDocument(graph, triple.getSubject())) {
                latest[0] = day;
              }
            });
    return latest[0].isEmpty() ? built : LocalDate.parse(latest[0]);
  }

  private static boolean isDocument(Graph graph, Node node) {
    return KINDS.stream().anyMatch(kind -> graph.contains(node, RDF.Nodes.type, kind));
  }
}
