package nl.kamergraaf.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The hash of what each document's graph states, from its sorted statements: the same whenever and
 * beside whatever else it is built. Writes lines of document, tab and hash.
 */
final class DocumentHashes {
  private final String graphs;
  private final String things;
  private final HistoryFile file;
  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private String graph = "";

  DocumentHashes(String base, HistoryFile file) {
    this.graphs = base + "graph/document/";
    this.things = base + "id/document/";
    this.file = file;
  }

  /** Adds a statement. Those of one graph come together and sorted, the graphs sorted too. */
  void add(String itsGraph, byte[] statement) {
    if (!itsGraph.equals(graph)) {
      finish();
      graph = itsGraph;
    }
    digest.update(statement);
    digest.update((byte) '\n');
  }

  void finish() {
    String hash = Hex.encodeHexString(digest.digest());
    if (graph.startsWith(graphs)) {
      try {
        file.add(things + graph.substring(graphs.length()) + "\t" + hash);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    graph = "";
  }
}
