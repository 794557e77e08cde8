package nl.kamergraaf.graph.lines;

import java.io.IOException;
import org.apache.jena.graph.Node;

/** The lines of a graph, wherever they are. */
public interface GraphSource {
  /** The name of the graph. */
  Node name();

  /** The hash of the lines, as {@link GraphLines#hash} has it. */
  String hash();

  /**
   * The lines.
   *
   * @throws IOException if they cannot be read where they are
   */
  GraphLines read() throws IOException;

  /** Whether the lines are in memory, and not in a file that stays. */
  boolean isInMemory();
}
