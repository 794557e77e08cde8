package nl.kamergraaf.graph.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import nl.kamergraaf.graph.DocumentGraph;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The statements of one graph as lines of N-Quads, without line breaks, each once, in the order of
 * their bytes: that of {@code LC_ALL=C sort -u}. The same graph gives the same bytes.
 *
 * @param name the name of the graph
 * @param lines left alone by whoever has them
 */
public record GraphLines(Node name, List<byte[]> lines) implements GraphSource {

  /** The lines of a document's graph. */
  public static GraphLines of(DocumentGraph document) {
    return of(document.name(), document.graph().find());
  }

  /** The lines of statements that a graph of that name makes. */
  public static GraphLines of(Node name, Iterator<Triple> statements) {
    TermWriter terms = new TermWriter();
    StringBuilder end = new StringBuilder(" ");
    terms.write(name, end);
    end.append(" .");
    List<byte[]> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(256);
    while (statements.hasNext()) {
      Triple statement = statements.next();
      line.setLength(0);
      terms.write(statement.getSubject(), line);
      terms.write(statement.getPredicate(), line.append(' '));
      terms.write(statement.getObject(), line.append(' '));
      lines.add(line.append(end).toString().getBytes(UTF_8));
    }
    return new GraphLines(name, sortedOnce(lines));
  }

  /**
   * The lines of the graph of that name that stand in {@code text}, each ended by a line break, in
   * their order.
   */
  public static GraphLines in(byte[] text, Node name) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length; at++) {
      if (text[at] == '\n') {
        lines.add(Arrays.copyOfRange(text, start, at));
        start = at + 1;
      }
    }
    return new GraphLines(name, lines);
  }

  /** The SHA-256 of the lines, each ended by a line break, in hexadecimal. */
  @Override
  public String hash() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (byte[] line : lines) {
      digest.update(line);
      digest.update((byte) '\n');
    }
    return Hex.encodeHexString(digest.digest());
  }

  @Override
  public GraphLines read() {
    return this;
  }

  @Override
  public boolean isInMemory() {
    return true;
  }

  private static List<byte[]> sortedOnce(List<byte[]> lines) {
    lines.sort(Arrays::compareUnsigned);
    List<byte[]> once = new ArrayList<>(lines.size());
    for (byte[] line : lines) {
      if (once.isEmpty() || !Arrays.equals(once.getLast(), line)) {
        once.add(line);
      }
    }
    return once;
  }

  /**
   * The graph in lines that stand in {@code text} from {@code from} on, each ended by a line break.
   * Throws {@link IllegalArgumentException} if they are no lines of one graph.
   */
  public static DocumentGraph parse(byte[] text, int from) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node name = null;
    int start = from;
    for (int at = from; at < text.length; at++) {
      if (text[at] == '\n') {
        QuadLine line = QuadLine.of(Arrays.copyOfRange(text, start, at));
        graph.add(line.triple());
        name = name == null ? line.graphName() : name;
        start = at + 1;
      }
    }
    if (name == null || !name.isURI() || start != text.length) {
      throw new IllegalArgumentException("it holds no whole named graph");
    }
    return new DocumentGraph(name, graph);
  }
}
