package nl.kamergraaf.release.exchange;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.NaturalOrder;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Tells which documents of a graph belong together: those of a case, and reprints with what they
 * print again.
 */
public final class Gathering {
  /** In the order in which to read them. */
  private static final List<Node> KINDS =
      List.of(
          Kg.AnswerDocument,
          Kg.QuestionDocument,
          Kg.OralQuestionDocument,
          Kg.Notice,
          Kg.PostponementNotice);

  private final Graph graph;

  public Gathering(Graph graph) {
    this.graph = graph;
  }

  /** The nodes that are one exchange each: cases, and documents of none. */
  public Stream<Node> all() {
    Stream<Node> alone =
        KINDS.stream()
            .flatMap(kind -> graph.stream(Node.ANY, RDF.Nodes.type, kind))
            .map(triple -> triple.getSubject())
            .filter(this::isAlone);
    return Stream.concat(
        graph.stream(Node.ANY, RDF.Nodes.type, Kg.Case).map(triple -> triple.getSubject()), alone);
  }

  /** Whether a node is one of {@link #all}. */
  boolean isOne(Node node) {
    return graph.contains(node, RDF.Nodes.type, Kg.Case)
        || (rank(node) < KINDS.size() && isAlone(node));
  }

  private boolean isAlone(Node document) {
    return !graph.contains(document, Kg.partOfCase, Node.ANY) && original(document).isEmpty();
  }

  /** The documents of which this is a reprint, where they are known as documents. */
  private List<Node> original(Node document) {
    return graph.stream(document, DCTerms.isVersionOf.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .filter(other -> graph.contains(other, RDF.Nodes.type, Node.ANY))
        .toList();
  }

  /** The documents of an exchange, the one to read first, reprints last. */
  public List<Node> documents(Node exchange) {
    Set<Node> documents = new LinkedHashSet<>();
    subjects(Kg.partOfCase, exchange)
        .sorted(Comparator.comparingInt(this::rank).thenComparing(NaturalOrder.OF_NODES))
        .forEach(documents::add);
    if (documents.isEmpty() && rank(exchange) < KINDS.size()) {
      documents.add(exchange);
    }
    List.copyOf(documents)
        .forEach(
            one ->
                subjects(DCTerms.isVersionOf.asNode(), one)
                    .sorted(NaturalOrder.OF_NODES)
                    .forEach(documents::add));
    return List.copyOf(documents);
  }

  /** What to read first of an exchange: its first document, or the case if it has none. */
  public Node first(Node exchange) {
    List<Node> documents = documents(exchange);
    return documents.isEmpty() ? exchange : documents.getFirst();
  }

  /** The exchanges that a case or document is of: itself if of none other. */
  public List<Node> exchanges(Node thing) {
    List<Node> printed = original(thing);
    if (!printed.isEmpty()) {
      return printed.stream().flatMap(one -> exchanges(one).stream()).distinct().toList();
    }
    List<Node> cases =
        graph.stream(thing, Kg.partOfCase, Node.ANY)
            .map(triple -> triple.getObject())
            .filter(its -> graph.contains(its, RDF.Nodes.type, Kg.Case))
            .sorted(NaturalOrder.OF_NODES)
            .toList();
    return cases.isEmpty() ? List.of(thing) : cases;
  }

  private int rank(Node document) {
    for (int i = 0; i < KINDS.size(); i++) {
      if (graph.contains(document, RDF.Nodes.type, KINDS.get(i))) {
        return i;
      }
    }
    return KINDS.size();
  }

  private Stream<Node> subjects(Node property, Node object) {
    return graph.stream(Node.ANY, property, object).map(triple -> triple.getSubject());
  }
}
