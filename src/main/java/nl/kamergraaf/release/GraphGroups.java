package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The graphs of a release, each with the hash of what it states, in groups of which each is a piece
 * of the downloads.
 *
 * @param hashes by the names of the graphs, in the order of their bytes
 * @param byKey the groups in order, by the name of the first graph of each
 */
record GraphGroups(Map<String, String> hashes, Map<String, Map<String, String>> byKey) {
  /** One of so many graphs begins a group. */
  private static final int GRAPHS_A_PIECE = 4;

  private static final String FILE = "graphs.gz";

  /** Groups graphs that come in the order of their names. */
  static GraphGroups of(Map<String, String> hashes) {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    Map<String, String> group = new LinkedHashMap<>();
    for (Map.Entry<String, String> graph : hashes.entrySet()) {
      byte[] name = graph.getKey().getBytes(UTF_8);
      if (groups.isEmpty() || Pieces.isBegunBy(name, name.length, GRAPHS_A_PIECE)) {
        group = new LinkedHashMap<>();
        groups.put(graph.getKey(), group);
      }
      group.put(graph.getKey(), graph.getValue());
    }
    return new GraphGroups(
        Collections.unmodifiableMap(new LinkedHashMap<>(hashes)),
        Collections.unmodifiableMap(groups));
  }

  /** Those of the release whose history is in a folder; none if it has not noted them. */
  static GraphGroups read(Path history) throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    HistoryFile.compare(
        history.resolve("none"),
        history.resolve(FILE),
        (graph, none, hash) -> hashes.put(graph, String.valueOf(hash)));
    return of(hashes);
  }

  /** Notes them for the next release. */
  void write(Path history) throws IOException {
    try (HistoryFile file = new HistoryFile(history.resolve(FILE))) {
      for (Map.Entry<String, String> graph : hashes.entrySet()) {
        file.add(graph.getKey() + "\t" + graph.getValue());
      }
    }
  }

  /** Whether another release has this group, and says the same in it. */
  boolean isAs(GraphGroups other, String key) {
    return byKey.getOrDefault(key, Map.of()).equals(other.byKey.get(key));
  }
}
