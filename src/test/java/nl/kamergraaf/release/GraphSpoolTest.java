package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.graph.lines.GraphLines;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GraphSpoolTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void graphs_come_by_their_names_and_the_lines_of_each_sorted_and_once() throws IOException {
    List<String> read = new ArrayList<>();
    try (GraphSpool spool = new GraphSpool(folder)) {
      spool.add(graph("urn:g/b", "urn:2"));
      spool.add(graph("urn:g", "urn:3", "urn:1"));
      spool.add(graph("urn:g/b", "urn:1", "urn:2"));
      assertThat(spool.size()).isEqualTo(2);
      for (String graph : spool.hashes().keySet()) {
        spool.read(graph, line -> read.add(graph + " " + new String(line, UTF_8).charAt(5)));
      }
    }
    assertThat(read).containsExactly("urn:g 1", "urn:g 3", "urn:g/b 1", "urn:g/b 2");
    assertThat(folder).isEmptyDirectory();
  }

  private static GraphLines graph(String name, String... subjects) {
    Node other = NodeFactory.createURI("urn:other");
    return GraphLines.of(
        NodeFactory.createURI(name),
        Stream.of(subjects)
            .map(subject -> Triple.create(NodeFactory.createURI(subject), other, other))
            .iterator());
  }
}
