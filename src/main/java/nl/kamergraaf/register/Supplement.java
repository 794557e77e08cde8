package nl.kamergraaf.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What another source adds to the register that the program comes with: in the register's own
 * terms, each fact with its source. See {@link ChamberSupplement}.
 *
 * @param graph the statements, at canonical addresses; not to be changed
 * @param leftOut what the source says and was not taken over, a line each, with the reason
 */
public record Supplement(Graph graph, List<String> leftOut) {
  /** Nothing is added. */
  public static final Supplement NONE =
      new Supplement(GraphFactory.createDefaultGraph(), List.of());

  /** Copies the lines. */
  public Supplement {
    leftOut = List.copyOf(leftOut);
  }

  /** The same for the same statements, and for no others; empty if there are none. */
  public String fingerprint() {
    if (graph.isEmpty()) {
      return "";
    }
    String sorted = graph.stream().map(NodeFmtLib::str).sorted().collect(Collectors.joining("\n"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(sorted.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
