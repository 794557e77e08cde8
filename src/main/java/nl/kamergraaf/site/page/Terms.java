package nl.kamergraaf.site.page;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;

/** Terms of other vocabularies that pages ask the graph for. */
public final class Terms {
  private static final String CITO = "http://purl.org/spar/cito/";

  public static final Node CITING = NodeFactory.createURI(CITO + "hasCitingEntity");
  public static final Node CITED = NodeFactory.createURI(CITO + "hasCitedEntity");
  public static final Node HAS_TARGET = OA.hasTarget.asNode();
  public static final Node HAS_SOURCE = OA.hasSource.asNode();
  public static final Node HAS_SELECTOR = OA.hasSelector.asNode();
  public static final Node HAS_BODY = OA.hasBody.asNode();
  public static final Node START = OA.start.asNode();
  public static final Node END = OA.end.asNode();
  public static final Node EXACT = OA.exact.asNode();

  private Terms() {}
}
