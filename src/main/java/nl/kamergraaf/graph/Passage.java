package nl.kamergraaf.graph;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A stretch of a document's pinned text, named by a fragment of the text's address: {@code
 * ….txt#char=12,34}.
 *
 * @param text the address of the text
 * @param start where the words begin
 * @param end where they end
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5147#section-2.2.1">RFC 5147, character
 *     positions</a>
 */
public record Passage(Node text, int start, int end) implements Comparable<Passage> {
  private static final Comparator<Passage> IN_ORDER =
      Comparator.comparing((Passage passage) -> passage.text().getURI())
          .thenComparingInt(Passage::start)
          .thenComparingInt(Passage::end);
  private static final Pattern IRI = Pattern.compile("([^#]+)#char=(\\d{1,9}),(\\d{1,9})");

  public Passage {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no passage: " + start + "," + end);
    }
  }

  /** The passage that an IRI names, if it names one. */
  public static Optional<Passage> of(Node node) {
    if (!isPassage(node)) {
      return Optional.empty();
    }
    Matcher parts = IRI.matcher(node.getURI());
    return parts.matches()
        ? Optional.of(
            new Passage(
                NodeFactory.createURI(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3))))
        : Optional.empty();
  }

  /** Whether a node is the name of a passage. */
  public static boolean isPassage(Node node) {
    return node.isURI() && node.getURI().contains(".txt#char=");
  }

  /** The IRI of the passage. */
  public Node node() {
    return NodeFactory.createURI(text.getURI() + "#char=" + start + "," + end);
  }

  /** The words of the passage; empty if the text ends before it. */
  public String words(String pinned) {
    return end <= pinned.length() ? pinned.substring(start, end) : "";
  }

  @Override
  public int compareTo(Passage other) {
    return IN_ORDER.compare(this, other);
  }
}
