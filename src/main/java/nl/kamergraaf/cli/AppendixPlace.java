package nl.kamergraaf.cli;

import java.util.Optional;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Where a document stands in the Appendix to the proceedings; no two documents stand at one place.
 *
 * @param ofSenate whether it is the Senate's Appendix, which is numbered by itself
 */
record AppendixPlace(boolean ofSenate, String sessionYear, String number) {

  /** The place that a document prints; empty where it prints no number or no session year. */
  static Optional<AppendixPlace> in(DocumentGraph document) {
    Graph graph = document.graph();
    return graph.stream(Node.ANY, Kg.term("sourceHash"), Node.ANY)
        .map(found -> found.getSubject())
        .findFirst()
        .flatMap(node -> at(graph, node));
  }

  private static Optional<AppendixPlace> at(Graph graph, Node document) {
    boolean ofSenate =
        text(graph, document, DCTerms.identifier.asNode())
            .filter(id -> id.startsWith("ah-ek-"))
            .isPresent();
    return text(graph, document, Kg.term("sessionYear"))
        .flatMap(
            year ->
                text(graph, document, Kg.term("appendixNumber"))
                    .map(number -> new AppendixPlace(ofSenate, year, number)));
  }

  private static Optional<String> text(Graph graph, Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(found -> found.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  @Override
  public String toString() {
    return number + " of " + sessionYear + (ofSenate ? " (Senate)" : "");
  }
}
