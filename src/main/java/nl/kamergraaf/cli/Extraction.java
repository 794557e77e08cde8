package nl.kamergraaf.cli;

import nl.kamergraaf.document.reader.Companions;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;

/** Makes graphs of files. */
interface Extraction {
  /**
   * What the file states, or why it was not read.
   *
   * @param companions where the metadata that may lie beside it wait for it
   */
  Outcome<Extracted> of(SourceFile file, Companions companions);

  /** Extracts every file, whatever was done before. */
  static Extraction by(Pipeline pipeline) {
    return (file, companions) ->
        pipeline.graph(file, companions).then(graph -> Outcome.of(new Extracted(graph, false)));
  }

  /**
   * What a file states.
   *
   * @param graph as a graph
   * @param isUnchanged whether an earlier build had extracted it
   */
  record Extracted(DocumentGraph graph, boolean isUnchanged) {}
}
