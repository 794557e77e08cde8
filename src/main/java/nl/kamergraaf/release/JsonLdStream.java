package nl.kamergraaf.release;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes sorted statements as JSON-LD in expanded form, a node object for each subject, in memory
 * that does not grow with their number: the elements of an array, without its brackets.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#expanded-document-form">JSON-LD 1.1, 5.1</a>
 */
final class JsonLdStream extends StreamRDFBase {
  private final JsonGenerator json;
  private @Nullable Node subject;
  private @Nullable Node property;

  JsonLdStream(OutputStream out) throws IOException {
    this.json =
        new JsonFactoryBuilder()
            .rootValueSeparator(",\n")
            .build()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  @Override
  public void triple(Triple triple) {
    write(
        () -> {
          if (!triple.getSubject().equals(subject)) {
            endSubject();
            subject = triple.getSubject();
            json.writeStartObject();
            json.writeStringField("@id", id(subject));
          }
          if (!triple.getPredicate().equals(property)) {
            endProperty();
            property = triple.getPredicate();
            boolean isType = property.equals(RDF.Nodes.type);
            json.writeArrayFieldStart(isType ? "@type" : property.getURI());
          }
          value(triple.getPredicate(), triple.getObject());
        });
  }

  private void value(Node its, Node object) throws IOException {
    if (its.equals(RDF.Nodes.type)) {
      json.writeString(id(object));
      return;
    }
    json.writeStartObject();
    if (!object.isLiteral()) {
      json.writeStringField("@id", id(object));
    } else {
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (!object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", object.getLiteralLanguage());
      } else if (!XSDDatatype.XSDstring.getURI().equals(object.getLiteralDatatypeURI())) {
        json.writeStringField("@type", object.getLiteralDatatypeURI());
      }
    }
    json.writeEndObject();
  }

  private static String id(Node node) {
    return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
  }

  private void endProperty() throws IOException {
    if (property != null) {
      json.writeEndArray();
      property = null;
    }
  }

  private void endSubject() throws IOException {
    endProperty();
    if (subject != null) {
      json.writeEndObject();
    }
  }

  @Override
  public void finish() {
    write(
        () -> {
          endSubject();
          subject = null;
          json.close();
        });
  }

  /** Something that writes. */
  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
