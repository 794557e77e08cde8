package nl.kamergraaf.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The official pages of publications, by the address forms of officielebekendmakingen.nl.
 *
 * @see <a href="https://www.officielebekendmakingen.nl/">officielebekendmakingen.nl</a>
 */
public final class OfficialPages {
  private static final String PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/";

  private OfficialPages() {}

  /**
   * The page of a publication with an official id, such as {@code ah-tk-20232024-1531} or {@code
   * kst-31934-65}.
   */
  public static Node of(String publicationId) {
    return NodeFactory.createURI(PUBLICATIONS + publicationId + ".html");
  }
}
