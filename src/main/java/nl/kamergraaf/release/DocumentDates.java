package nl.kamergraaf.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The date of the document that something is, or is a part of. Remembers the last it looked up. */
final class DocumentDates {
  /** The properties that it is read from. */
  static final List<Node> DAYS = List.of(Kg.submittedOn, Kg.receivedOn);

  private static final int REMEMBERED = 10_000;

  private final Graph graph;
  private final String documents;
  private final Map<String, Optional<String>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
          return size() > REMEMBERED;
        }
      };

  DocumentDates(Graph graph, String things) {
    this.graph = graph;
    this.documents = things + "document/";
  }

  /** The day of asking, else of answering, in ISO 8601; empty if neither is known. */
  Optional<String> of(String iri) {
    if (!iri.startsWith(documents)) {
      return Optional.empty();
    }
    int end = iri.indexOf('/', documents.length());
    String document = end < 0 ? iri : iri.substring(0, end);
    Optional<String> date = known.get(document);
    if (date == null) {
      date = find(NodeFactory.createURI(document));
      known.put(document, date);
    }
    return date;
  }

  private Optional<String> find(Node document) {
    return DAYS.stream()
        .flatMap(term -> graph.stream(document, term, Node.ANY))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
