package nl.kamergraaf.jsonld;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.graph.NaturalOrder;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * A graph as flat, expanded JSON-LD in a fixed order: whole numbers and truth values as JSON's own,
 * every other literal with its datatype or language, so that reading it back gives the same graph.
 *
 * <p>RDF lists stay the cells they are made of.
 */
final class ExpandedJson {
  private ExpandedJson() {}

  /** One object a subject, in the order of their names. */
  static JsonArrayBuilder of(Graph graph) {
    Map<String, Map<String, List<Node>>> subjects = new TreeMap<>();
    graph
        .find()
        .forEach(
            triple ->
                subjects
                    .computeIfAbsent(name(triple.getSubject()), key -> new TreeMap<>())
                    .computeIfAbsent(triple.getPredicate().getURI(), key -> new ArrayList<>())
                    .add(triple.getObject()));
    JsonArrayBuilder array = Json.createArrayBuilder();
    subjects.forEach((subject, properties) -> array.add(object(subject, properties)));
    return array;
  }

  private static JsonObject object(String subject, Map<String, List<Node>> properties) {
    JsonObjectBuilder object = Json.createObjectBuilder().add("@id", subject);
    properties.forEach(
        (property, values) -> {
          values.sort(NaturalOrder.OF_NODES);
          if (property.equals(RDF.type.getURI())) {
            object.add("@type", types(values));
          } else {
            JsonArrayBuilder array = Json.createArrayBuilder();
            values.forEach(value -> array.add(value(value)));
            object.add(property, array);
          }
        });
    return object.build();
  }

  private static JsonArray types(List<Node> types) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    types.forEach(type -> array.add(name(type)));
    return array.build();
  }

  private static JsonObject value(Node node) {
    if (!node.isLiteral()) {
      return Json.createObjectBuilder().add("@id", name(node)).build();
    }
    JsonValue nativeValue = nativeValue(node);
    if (nativeValue != null) {
      return Json.createObjectBuilder().add("@value", nativeValue).build();
    }
    JsonObjectBuilder value =
        Json.createObjectBuilder().add("@value", node.getLiteralLexicalForm());
    if (!node.getLiteralLanguage().isEmpty()) {
      value.add("@language", node.getLiteralLanguage());
    } else if (!XSDDatatype.XSDstring.equals(node.getLiteralDatatype())) {
      value.add("@type", node.getLiteralDatatypeURI());
    }
    return value.build();
  }

  /** The JSON value that reads back as the very same literal, where there is one. */
  private static @Nullable JsonValue nativeValue(Node literal) {
    String text = literal.getLiteralLexicalForm();
    if (XSDDatatype.XSDboolean.equals(literal.getLiteralDatatype())) {
      return switch (text) {
        case "true" -> JsonValue.TRUE;
        case "false" -> JsonValue.FALSE;
        default -> null;
      };
    }
    boolean plainInteger =
        XSDDatatype.XSDinteger.equals(literal.getLiteralDatatype())
            && text.matches("0|-?[1-9][0-9]{0,14}");
    return plainInteger ? Json.createValue(new BigInteger(text)) : null;
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }
}
