package nl.kamergraaf.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.kamergraaf.fact.Evidence;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes for a fact where it was read, as a W3C Web Annotation: its target is a stretch of the
 * document's pinned text, by position and by quote, its body the fact: a thing, or the subject,
 * property and value of a statement. Numbered in the order of writing.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model,
 *     selectors</a>
 */
final class EvidenceWriter {
  private final Statements to;
  private final Iris iris;
  private final Node document;
  private int count;

  EvidenceWriter(Statements to, Iris iris, Node document) {
    this.to = to;
    this.iris = iris;
    this.document = document;
  }

  /** Evidence for a thing and what is said of it. */
  void forThing(Node thing, Evidence evidence) {
    write(thing, evidence);
  }

  /** States a value of the document's property, with evidence for it. */
  void state(String property, Node value, Evidence evidence) {
    state(document, Kg.term(property), value, evidence);
  }

  /** States a value of the document's property from elsewhere, with evidence for it. */
  void state(Node property, Node value, Evidence evidence) {
    state(document, property, value, evidence);
  }

  /** States a value of a property, with evidence for it. */
  void state(Node subject, Node property, Node value, Evidence evidence) {
    to.link(subject, property, value);
    forValue(subject, property, value, evidence);
  }

  /** Evidence for a statement that was made already. */
  void forValue(Node subject, Node property, Node value, Evidence evidence) {
    Node annotation = write(subject, evidence);
    to.link(annotation, "forProperty", property);
    to.link(annotation, "forValue", value);
  }

  private Node write(Node subject, Evidence evidence) {
    Node annotation = iris.part(document, "evidence", Integer.toString(++count));
    Node target = iris.part(annotation, "target", "1");
    Node position = iris.part(annotation, "position", "1");
    Node quote = iris.part(annotation, "quote", "1");
    to.link(annotation, RDF.type.asNode(), OA.Annotation.asNode());
    to.link(annotation, "evidenceFor", subject);
    to.link(annotation, OA.hasTarget.asNode(), target);
    to.string(annotation, "rule", evidence.rule());
    to.link(annotation, "confidence", confidence(evidence));
    to.link(target, OA.hasSource.asNode(), iris.text(document));
    to.link(target, OA.hasSelector.asNode(), position);
    to.link(target, OA.hasSelector.asNode(), quote);
    to.link(position, RDF.type.asNode(), OA.TextPositionSelector.asNode());
    to.link(position, OA.start.asNode(), offset(evidence.span().start()));
    to.link(position, OA.end.asNode(), offset(evidence.span().end()));
    to.link(quote, RDF.type.asNode(), OA.TextQuoteSelector.asNode());
    to.link(quote, OA.exact.asNode(), NodeFactory.createLiteralString(evidence.quote()));
    return annotation;
  }

  private static Node offset(int characters) {
    return Statements.typed(Integer.toString(characters), XSDDatatype.XSDnonNegativeInteger);
  }

  private static Node confidence(Evidence evidence) {
    String rounded =
        BigDecimal.valueOf(evidence.confidence()).setScale(2, RoundingMode.HALF_UP).toPlainString();
    return Statements.typed(rounded, XSDDatatype.XSDdecimal);
  }
}
