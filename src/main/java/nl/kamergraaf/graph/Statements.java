package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Adds statements about one thing after another to a graph. */
public record Statements(Graph graph) {

  public void type(Node subject, Node className) {
    link(subject, RDF.type.asNode(), className);
  }

  public void link(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  public void string(Node subject, Node property, String value) {
    link(subject, property, NodeFactory.createLiteralString(value));
  }

  public void string(Node subject, Node property, Optional<String> value) {
    value.ifPresent(text -> string(subject, property, text));
  }

  public void dutch(Node subject, Node property, String text) {
    link(subject, property, NodeFactory.createLiteralLang(text, "nl"));
  }

  public void date(Node subject, Node property, LocalDate day) {
    link(subject, property, date(day));
  }

  public static Node date(LocalDate day) {
    return typed(day.toString(), XSDDatatype.XSDdate);
  }

  public void integer(Node subject, Node property, long number) {
    link(subject, property, integer(number));
  }

  public static Node integer(long number) {
    return typed(Long.toString(number), XSDDatatype.XSDinteger);
  }

  public void bool(Node subject, Node property, boolean value) {
    link(subject, property, typed(Boolean.toString(value), XSDDatatype.XSDboolean));
  }

  public static Node typed(String lexical, XSDDatatype datatype) {
    return NodeFactory.createLiteralDT(lexical, datatype);
  }
}
