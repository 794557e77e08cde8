package nl.kamergraaf.check;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.jspecify.annotations.Nullable;

/** Turns the entries of a validation report into findings with codes a person can cite. */
final class RuleNames {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern BEFORE_LOCAL_NAME = Pattern.compile(".*[#/:]");

  private final Graph shapes;

  RuleNames(Graph shapes) {
    this.shapes = shapes;
  }

  Finding finding(ReportEntry entry) {
    return new Finding(
        Severity.of(entry.severity()),
        code(entry.source()),
        message(entry, "nl"),
        message(entry, "en"),
        text(entry.focusNode()),
        Optional.ofNullable(entry.value()).map(RuleNames::text));
  }

  /** A named shape's own name, or that of the shape it is a property of with the property's. */
  private String code(Node shape) {
    if (shape.isURI()) {
      return inCapitals(localName(shape));
    }
    String owner =
        first(null, SHACL.property, shape).map(t -> localName(t.getSubject())).orElse("");
    String path =
        first(shape, SHACL.path, null)
            .map(Triple::getObject)
            .filter(Node::isURI)
            .map(node -> "_" + localName(node))
            .orElse("");
    return inCapitals(owner + path);
  }

  private static String message(ReportEntry entry, String language) {
    return entry.messages().stream()
        .filter(message -> message.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(entry.message());
  }

  private Optional<Triple> first(@Nullable Node subject, Node predicate, @Nullable Node object) {
    Iterator<Triple> found = shapes.find(subject, predicate, object);
    return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
  }

  private static String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? node.getURI() : node.toString();
  }

  private static String localName(Node node) {
    return BEFORE_LOCAL_NAME.matcher(node.getURI()).replaceFirst("");
  }

  private static String inCapitals(String name) {
    return HUMP.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
  }
}
