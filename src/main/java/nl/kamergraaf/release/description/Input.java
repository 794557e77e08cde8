package nl.kamergraaf.release.description;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kamergraaf.graph.Kg;
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

  /** The input named by the statements about one thing, if they name one with its hash. */
  static Optional<Input> of(List<Triple> thing) {
    Node subject = thing.get(0).getSubject();
    Optional<String> hash = text(thing, HASH);
    return subject.isURI() && hash.isPresent()
        ? Optional.of(new Input(subject.getURI(), text(thing, FILE).orElse(hash.get()), hash.get()))
        : Optional.empty();
  }

  private static Optional<String> text(List<Triple> thing, Node property) {
    return thing.stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
