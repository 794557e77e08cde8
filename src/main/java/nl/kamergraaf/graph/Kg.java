package nl.kamergraaf.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the ontology that the graph is written in, by their local names. */
public final class Kg {
  /** The namespace; the same wherever the graph is served. */
  public static final String NS = "https://w3id.org/kamergraaf/def#";

  /** The citation ontology, whose two properties join a citation to both its ends. */
  public static final String CITO = "http://purl.org/spar/cito/";

  private Kg() {}

  /** A class, property or individual of the ontology. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
