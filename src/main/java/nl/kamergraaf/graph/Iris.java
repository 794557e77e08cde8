package nl.kamergraaf.graph;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The sole minter of addresses.
 *
 * <p>{@code {base}id/{type}/{key}} is a thing, {@code {base}graph/{type}/{key}} the graph that
 * describes it. Keys are official ids where there are any; the same key gives the same address
 * whatever else is in the graph.
 *
 * @param base an absolute IRI that ends with a slash
 */
public record Iris(String base) {
  /** The canonical base. */
  public static final Iris CANONICAL = new Iris("https://w3id.org/kamergraaf/");

  private static final Set<String> STEPS = Set.of("", ".", "..");
  private static final String STEP_MARK = "_";
  private static final String UNRESERVED = "-._~!$&'()*+,;=:@";

  public Iris {
    URI uri = URI.create(base);
    if (!uri.isAbsolute() || !base.endsWith("/")) {
      throw new IllegalArgumentException(
          "a base is an absolute IRI that ends with a slash: " + base);
    }
  }

  /** A thing. */
  public Node thing(String type, String key) {
    return NodeFactory.createURI(base + "id/" + type + "/" + segment(key));
  }

  /** A thing that belongs to another, such as a document's first question. */
  public Node part(Node whole, String type, String key) {
    return NodeFactory.createURI(whole.getURI() + "/" + type + "/" + segment(key));
  }

  /** The document that holds the words of a thing as plain text. */
  public Node text(Node thing) {
    String key = thing.getURI().substring((base + "id/").length());
    return NodeFactory.createURI(base + "doc/" + key + ".txt");
  }

  /** The named graph that describes a thing. */
  public Node graph(String type, String key) {
    return NodeFactory.createURI(base + "graph/" + type + "/" + segment(key));
  }

  /**
   * One path segment: letters of any script stay, what the syntax of IRIs reserves is
   * percent-encoded. An empty segment and one of dots are steps of a path, which resolving an
   * address takes away (RFC 3986, section 5.2.4): they get a mark behind them.
   */
  private static String segment(String key) {
    if (STEPS.contains(key)) {
      return key + STEP_MARK;
    }
    StringBuilder out = new StringBuilder(key.length());
    key.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0) {
                out.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append('%').append("%02X".formatted(b));
                }
              }
            });
    return out.toString();
  }
}
