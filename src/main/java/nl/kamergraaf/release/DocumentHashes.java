package nl.kamergraaf.release;

import java.io.IOException;
import java.util.Map;

/** Notes the hash of what each document's graph states: lines of document, tab and hash. */
final class DocumentHashes {
  private DocumentHashes() {}

  /** Writes those of documents among all graphs. */
  static void write(Map<String, String> hashes, String base, HistoryFile file) throws IOException {
    String graphs = base + "graph/document/";
    for (Map.Entry<String, String> graph : hashes.entrySet()) {
      if (graph.getKey().startsWith(graphs)) {
        String document = graph.getKey().substring(graphs.length());
        file.add(base + "id/document/" + document + "\t" + graph.getValue());
      }
    }
  }
}
