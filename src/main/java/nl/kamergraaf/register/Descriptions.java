package nl.kamergraaf.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/** Gathers what a Turtle file says about each subject, in the order of the file. */
final class Descriptions extends StreamRDFBase {
  /** One subject's statements: the values of each property. */
  record Description(String subject, Map<String, List<Node>> values) {
    List<Node> all(String property) {
      return values.getOrDefault(property, List.of());
    }

    List<String> texts(String property) {
      return all(property).stream().map(Descriptions::text).toList();
    }

    /** The first value in that language, or the empty string. */
    String text(String property, String language) {
      return all(property).stream()
          .filter(node -> node.isLiteral() && node.getLiteralLanguage().equals(language))
          .map(Descriptions::text)
          .findFirst()
          .orElse("");
    }

    /** The first value, or the empty string. */
    String text(String property) {
      List<Node> nodes = all(property);
      return nodes.isEmpty() ? "" : Descriptions.text(nodes.getFirst());
    }
  }

  private final Map<String, Description> bySubject;

  Descriptions(Map<String, Description> bySubject) {
    this.bySubject = bySubject;
  }

  @Override
  public void triple(Triple triple) {
    if (triple.getSubject().isURI()) {
      bySubject
          .computeIfAbsent(
              triple.getSubject().getURI(), iri -> new Description(iri, new HashMap<>()))
          .values()
          .computeIfAbsent(triple.getPredicate().getURI(), property -> new ArrayList<>())
          .add(triple.getObject());
    }
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
