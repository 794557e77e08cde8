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
record Statements(Graph graph) {

  void type(Node subject, String className) {
    link(subject, RDF.type.asNode(), Kg.term(className));
  }

  void link(Node subject, String property, Node object) {
    link(subject, Kg.term(property), object);
  }

  void link(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  void string(Node subject, String property, String value) {
    link(subject, property, NodeFactory.createLiteralString(value));
  }

  void string(Node subject, String property, Optional<String> value) {
    value.ifPresent(text -> string(subject, property, text));
  }

  void dutch(Node subject, Node property, String text) {
    link(subject, property, NodeFactory.createLiteralLang(text, "nl"));
  }

  void dutch(Node subject, String property, String text) {
    dutch(subject, Kg.term(property), text);
  }

  void date(Node subject, String property, LocalDate day) {
    link(subject, property, typed(day.toString(), XSDDatatype.XSDdate));
  }

  void integer(Node subject, String property, long number) {
    link(subject, property, typed(Long.toString(number), XSDDatatype.XSDinteger));
  }

  void bool(Node subject, String property, boolean value) {
    link(subject, property, typed(Boolean.toString(value), XSDDatatype.XSDboolean));
  }

  static Node typed(String lexical, XSDDatatype datatype) {
    return NodeFactory.createLiteralDT(lexical, datatype);
  }
}
