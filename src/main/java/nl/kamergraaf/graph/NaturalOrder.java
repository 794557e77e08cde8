package nl.kamergraaf.graph;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** The order in which people count: question 10 follows question 9. */
public final class NaturalOrder {
  private static final int MOST_DIGITS = 12;

  /** Of nodes by their text; total, so that the same nodes always come in the same order. */
  public static final Comparator<Node> OF_NODES =
      Comparator.comparing(NaturalOrder::key).thenComparing((Node node) -> node.toString());

  private NaturalOrder() {}

  /** The text of a node with its numbers padded. */
  private static String key(Node node) {
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    StringBuilder key = new StringBuilder();
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        digits++;
        continue;
      }
      if (digits > 0) {
        key.repeat("0", Math.max(0, MOST_DIGITS - digits)).append(text, i - digits, i);
        digits = 0;
      }
      if (i < text.length()) {
        key.append(text.charAt(i));
      }
    }
    return key.toString();
  }
}
