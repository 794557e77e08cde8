package nl.kamergraaf.intake;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.apache.jena.graph.Node;

/**
 * Makes something of the documents in files. Thread-safe.
 *
 * @param <R> what is made of each
 */
interface Extraction<R> {
  /**
   * What came of a file, or why it was not read.
   *
   * @param companions where the metadata that may lie beside it wait for it
   * @param isTaken whether a document of that name came before, so that this one need not be read
   *     further than to its name
   */
  Outcome<Extracted<R>> of(
      SourceFile file, Format form, Companions companions, Predicate<Node> isTaken);

  /** Extracts every file, whatever was done before. */
  static <R> Extraction<R> by(Extractor extractor, BiFunction<Format, DocumentGraph, R> maker) {
    return (file, form, companions, isTaken) ->
        extractor
            .read(file)
            .then(
                document -> {
                  Extractor.Opened opened = extractor.opened(companions.join(file, document));
                  if (isTaken.test(opened.name())) {
                    return Outcome.of(Extracted.taken(opened.name()));
                  }
                  DocumentGraph graph = extractor.graph(opened);
                  return Outcome.of(Extracted.of(graph, maker.apply(form, graph), false));
                });
  }

  /**
   * What came of a file.
   *
   * @param name the name of the document's graph
   * @param made what was made of it; empty where the name was taken
   */
  record Extracted<R>(Node name, Optional<Made<R>> made) {
    static <R> Extracted<R> of(DocumentGraph stated, R made, boolean isUnchanged) {
      return new Extracted<>(stated.name(), Optional.of(new Made<>(stated, made, isUnchanged)));
    }

    static <R> Extracted<R> taken(Node name) {
      return new Extracted<>(name, Optional.empty());
    }
  }

  /**
   * What was made of a document.
   *
   * @param stated all that it states, or at least what {@link Reading} looks at
   * @param isUnchanged whether an earlier build had extracted it
   */
  record Made<R>(DocumentGraph stated, R result, boolean isUnchanged) {}
}
