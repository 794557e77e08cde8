package nl.kamergraaf.site;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;

/** Terms of other vocabularies that pages ask the graph for. */
final class Terms {
  private static final String CITO = "http://purl.org/spar/cito/";

  static final Node CITING = NodeFactory.createURI(CITO + "hasCitingEntity");
  static final Node CITED = NodeFactory.createURI(CITO + "hasCitedEntity");
  static final Node HAS_TARGET = OA.hasTarget.asNode();
  static final Node HAS_SOURCE = OA.hasSource.asNode();
  static final Node HAS_SELECTOR = OA.hasSelector.asNode();
  static final Node HAS_BODY = OA.hasBody.asNode();
  static final Node START = OA.start.asNode();
  static final Node END = OA.end.asNode();
  static final Node EXACT = OA.exact.asNode();

  private Terms() {}
}
