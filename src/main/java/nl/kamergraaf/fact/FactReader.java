package nl.kamergraaf.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kamergraaf.document.ParliamentaryDocument;

/**
 * Reads all that a document states, by a recogniser for each kind of fact.
 *
 * <p>Thread-safe where its parts are.
 *
 * @param header what the header states, which the others build upon
 * @param recognisers what finds the facts of a class, by that class
 */
public record FactReader(
    Function<ParliamentaryDocument, HeaderFacts> header,
    Map<Class<? extends Fact>, Recogniser<?>> recognisers) {
  public FactReader {
    recognisers = Map.copyOf(recognisers);
  }

  /** The facts of a document. */
  public DocumentFacts read(ParliamentaryDocument document) {
    return read(opened(document));
  }

  /** What the header of a document states, by which its other facts are read. */
  public Context opened(ParliamentaryDocument document) {
    return new Context(document, header.apply(document));
  }

  /** The facts of a document whose header has been read. */
  public DocumentFacts read(Context context) {
    Map<Class<? extends Fact>, List<? extends Fact>> facts = new LinkedHashMap<>();
    recognisers.forEach((type, recogniser) -> facts.put(type, recogniser.recognise(context)));
    return new DocumentFacts(context.document(), context.header(), facts);
  }
}
