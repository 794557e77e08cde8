package nl.kamergraaf.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.graph.lines.GraphSource;
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

  @Test
  void graphs_that_stay_where_they_are_are_read_there() throws IOException {
    List<String> read = new ArrayList<>();
    try (GraphSpool spool = new GraphSpool(folder)) {
      GraphLines lines = graph("urn:g", "urn:1", "urn:2");
      spool.add(elsewhere(lines));
      assertThat(spool.hashes()).containsEntry("urn:g", lines.hash());
      spool.read("urn:g", line -> read.add(new String(line, UTF_8).substring(5, 6)));
      spool.add(elsewhere(graph("urn:g", "urn:0", "urn:2")));
      spool.read("urn:g", line -> read.add(new String(line, UTF_8).substring(5, 6)));
      assertThat(spool.hashes())
          .containsEntry("urn:g", graph("urn:g", "urn:0", "urn:1", "urn:2").hash());
    }
    assertThat(read).containsExactly("1", "2", "0", "1", "2");
  }

  private static GraphSource elsewhere(GraphLines lines) {
    return new GraphSource() {
      @Override
      public Node name() {
        return lines.name();
      }

      @Override
      public String hash() {
        return lines.hash();
      }

      @Override
      public GraphLines read() {
        return lines;
      }

      @Override
      public boolean isInMemory() {
        return false;
      }
    };
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
