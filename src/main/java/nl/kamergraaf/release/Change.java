package nl.kamergraaf.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.kamergraaf.graph.lines.QuadLine;

/**
 * A line of N-Quads that one release has and the other has not.
 *
 * @param line left alone by whoever has it
 * @param isAdded whether the later release has it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Change(byte[] line, boolean isAdded) {
  /** Above so many, sorting everything is as fast, and takes less memory. */
  private static final int MOST = 1_000_000;

  /**
   * What changes from a release to the next, in the order of the lines.
   *
   * @param before the groups of {@code release}
   * @param now those of the next
   * @param graphs the graphs of the next
   * @throws Doubt if it is too much, or the release is not what is known of it
   */
  static List<Change> between(
      Release release, GraphGroups before, GraphGroups now, GraphSpool graphs) throws IOException {
    TreeSet<String> changed = new TreeSet<>();
    before
        .hashes()
        .forEach(
            (graph, hash) -> {
              if (!hash.equals(now.hashes().get(graph))) {
                changed.add(graph);
              }
            });
    now.hashes().keySet().stream()
        .filter(graph -> !before.hashes().containsKey(graph))
        .forEach(changed::add);
    OldGraphs old = new OldGraphs(release, before);
    List<Change> changes = new ArrayList<>();
    for (String graph : changed) {
      List<byte[]> lines = new ArrayList<>();
      if (now.hashes().containsKey(graph)) {
        graphs.read(graph, lines::add);
      }
      compare(before.hashes().containsKey(graph) ? old.lines(graph) : List.of(), lines, changes);
      if (changes.size() > MOST) {
        throw new Doubt("more than " + MOST + " statements have changed");
      }
    }
    changes.sort((one, other) -> Arrays.compareUnsigned(one.line(), other.line()));
    return changes;
  }

  /** How many more lines there are after some changes; fewer if negative. */
  static long balance(List<Change> changes) {
    return changes.stream().mapToInt(change -> change.isAdded() ? 1 : -1).sum();
  }

  private static void compare(List<byte[]> old, List<byte[]> now, List<Change> to) {
    int next = 0;
    for (byte[] line : now) {
      while (next < old.size() && Arrays.compareUnsigned(old.get(next), line) < 0) {
        to.add(new Change(old.get(next++), false));
      }
      if (next < old.size() && Arrays.equals(old.get(next), line)) {
        next++;
      } else {
        to.add(new Change(line, true));
      }
    }
    old.subList(next, old.size()).forEach(line -> to.add(new Change(line, false)));
  }

  /** Reads graphs of a release from its downloads, and remembers the group it read last. */
  private static final class OldGraphs {
    private final Release release;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Pieces> files = new HashMap<>();
    private String key = "";
    private Map<String, List<byte[]>> graphs = Map.of();

    OldGraphs(Release release, GraphGroups groups) {
      this.release = release;
      groups
          .byKey()
          .forEach((first, group) -> group.keySet().forEach(graph -> keys.put(graph, first)));
    }

    List<byte[]> lines(String graph) throws IOException {
      String its = keys.getOrDefault(graph, graph);
      if (!its.equals(key) || !graphs.containsKey(graph)) {
        key = its;
        graphs = read(Parts.of(graph, release.manifest().base()));
      }
      List<byte[]> lines = graphs.get(graph);
      if (lines == null) {
        throw new Doubt("the graph " + graph + " is not where it should be");
      }
      return lines;
    }

    private Map<String, List<byte[]>> read(String part) throws IOException {
      Pieces pieces = files.get(part);
      if (pieces == null) {
        pieces =
            Pieces.of(
                release.downloads().resolve(ReleaseContents.NAME + "-" + part + GraphFiles.LINES));
        files.put(part, pieces);
      }
      Map<String, List<byte[]>> found = new HashMap<>();
      Pieces.Piece piece = pieces.byKey().get(key);
      if (piece != null) {
        for (byte[] line : pieces.lines(piece)) {
          found
              .computeIfAbsent(QuadLine.of(line).graphName().getURI(), name -> new ArrayList<>())
              .add(line);
        }
      }
      return found;
    }
  }
}
