package nl.kamergraaf.graph.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A line of N-Quads as {@link GraphLines} makes it: four terms, a space between each, then a space
 * and a full stop. Holds where its terms begin and end.
 *
 * @param bytes the line, without a line break; left alone by whoever has it
 * @param property where the predicate begins
 * @param object where the object begins
 * @param graph where the graph's name begins
 */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
public record QuadLine(byte[] bytes, int property, int object, int graph) {

  /** Finds the terms in a line. Throws {@link IllegalArgumentException} if it holds no four. */
  public static QuadLine of(byte[] line) {
    int property = space(line, 0) + 1;
    int object = space(line, property) + 1;
    int graph = line.length - 3;
    while (graph > object && line[graph] != ' ') {
      graph--;
    }
    if (graph <= object || line[line.length - 1] != '.' || line[line.length - 2] != ' ') {
      throw new IllegalArgumentException("no quad: " + new String(line, UTF_8));
    }
    return new QuadLine(line, property, object, graph + 1);
  }

  private static int space(byte[] line, int from) {
    int at = from;
    while (at < line.length && line[at] != ' ') {
      at++;
    }
    return at;
  }

  /** The statement without its graph. */
  public Triple triple() {
    return Triple.create(
        TermReader.read(bytes, 0, property - 1),
        TermReader.read(bytes, property, object - 1),
        TermReader.read(bytes, object, graph - 1));
  }

  /** The name of the graph. */
  public Node graphName() {
    return TermReader.read(bytes, graph, bytes.length - 2);
  }

  /** Whether another line makes the same statement, in whatever graph. */
  public boolean saysTheSameAs(QuadLine other) {
    return graph == other.graph && Arrays.equals(bytes, 0, graph, other.bytes, 0, graph);
  }

  /** Whether another line says something of the same subject. */
  public boolean isOfTheSubjectOf(QuadLine other) {
    return property == other.property
        && Arrays.equals(bytes, 0, property, other.bytes, 0, property);
  }

  /** Whether another line is of the same graph. */
  public boolean isInTheGraphOf(QuadLine other) {
    return Arrays.equals(bytes, graph, bytes.length, other.bytes, other.graph, other.bytes.length);
  }
}
