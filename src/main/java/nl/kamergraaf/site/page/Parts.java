package nl.kamergraaf.site.page;

import org.apache.jena.graph.Node;

/** Where on a document's page its parts stand. */
public final class Parts {
  private Parts() {}

  /** The end of a part's address as an anchor, such as {@code question-3}; empty if it is none. */
  public static String name(Node document, Node part) {
    String start = document.getURI() + "/";
    return part.isURI() && part.getURI().startsWith(start)
        ? part.getURI().substring(start.length()).replace('/', '-')
        : "";
  }

  /** The link to it within the page. */
  public static String anchor(Node document, Node part) {
    return "#" + name(document, part);
  }
}
