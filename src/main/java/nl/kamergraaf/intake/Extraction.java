package nl.kamergraaf.intake;

import java.util.Optional;
import java.util.function.Predicate;
import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.apache.jena.graph.Node;

/** Makes graphs of files. Thread-safe. */
interface Extraction {
  /**
   * What the file states, or why it was not read.
   *
   * @param companions where the metadata that may lie beside it wait for it
   * @param isTaken whether a document of that name came before, so that this one need not be read
   *     further than to its name
   */
  Outcome<Extracted> of(SourceFile file, Companions companions, Predicate<Node> isTaken);

  /** The same of a document that comes first. */
  default Outcome<Extracted> of(SourceFile file, Companions companions) {
    return of(file, companions, name -> false);
  }

  /** Extracts every file, whatever was done before. */
  static Extraction by(Extractor extractor) {
    return (file, companions, isTaken) ->
        extractor
            .read(file)
            .then(
                document -> {
                  Extractor.Opened opened = extractor.opened(companions.join(file, document));
                  return Outcome.of(
                      isTaken.test(opened.name())
                          ? Extracted.taken(opened.name())
                          : Extracted.of(extractor.graph(opened), false));
                });
  }

  /**
   * What a file states.
   *
   * @param name the name of its graph
   * @param stated the graph; empty where the name was taken
   * @param isUnchanged whether an earlier build had extracted it
   */
  record Extracted(Node name, Optional<DocumentGraph> stated, boolean isUnchanged) {
    static Extracted of(DocumentGraph graph, boolean isUnchanged) {
      return new Extracted(graph.name(), Optional.of(graph), isUnchanged);
    }

    static Extracted taken(Node name) {
      return new Extracted(name, Optional.empty(), false);
    }

    /** The graph, which is there unless the name was taken. */
    DocumentGraph graph() {
      return stated.orElseThrow();
    }
  }
}
