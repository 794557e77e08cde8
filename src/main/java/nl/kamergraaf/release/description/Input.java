package nl.kamergraaf.release.description;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A file that a document was read from.
 *
 * @param document the document's IRI
 * @param file the file's base name
 * @param sha256 its hash, in hexadecimal
 */
public record Input(String document, String file, String sha256) {
  private static final Node FILE = Kg.sourceFile;
  private static final Node HASH = Kg.sourceHash;

  public Input {
    Objects.requireNonNull(document);
    Objects.requireNonNull(file);
    Objects.requireNonNull(sha256);
  }

  /** The files that the documents of a graph were read from, by the IRIs of the documents. */
  public static Stream<Input> in(Graph graph) {
    return graph.stream(Node.ANY, HASH, Node.ANY)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .map(document -> of(document, graph));
  }

  private static Input of(Node document, Graph graph) {
    String hash = text(document, HASH, graph).orElseThrow();
    return new Input(document.getURI(), text(document, FILE, graph).orElse(hash), hash);
  }

  private static Optional<String> text(Node document, Node property, Graph graph) {
    return graph.stream(document, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .min(Comparator.naturalOrder());
  }
}
