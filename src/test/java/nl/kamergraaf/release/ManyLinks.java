package nl.kamergraaf.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Releases in which two countries differ in nothing but how many documents name them. */
public final class ManyLinks {
  public static final int FEW = 10;
  public static final int MANY = 10_000;
  private static final int DAYS = 360;
  private static final String BASE = SampleReleases.BASE;

  private ManyLinks() {}

  /** Builds one in the folder given. */
  public static void main(String[] arguments) throws IOException {
    build(Path.of(arguments[0]), FEW, MANY);
  }

  /** Builds a release of {@code country/few} and {@code country/many}. */
  public static Release build(Path folder, int few, int many) throws IOException {
    try (ReleaseBuilder builder = Releases.in(folder).begin(BASE, SampleReleases.DATE)) {
      country(builder, "few", few);
      country(builder, "many", many);
      return builder.promote();
    }
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static void country(ReleaseBuilder builder, String key, int links) {
    Node country = iri("id/country/" + key);
    add(builder, "register", country, RDF.Nodes.type, Kg.term("Country"));
    add(builder, "register", country, SKOS.prefLabel.asNode(), text("Land " + key));
    for (int i = 0; i < links; i++) {
      String name = "document/" + key + "-" + i;
      Node document = iri("id/" + name);
      Node submission = iri("id/" + name + "/submission/1");
      // Spread over one year, so that what is drawn by month is as long for few as for many.
      LocalDate date = LocalDate.of(2024, 1, 1).plusDays((long) i * DAYS / links);
      add(builder, name, document, RDF.Nodes.type, Kg.term("QuestionDocument"));
      add(builder, name, document, Kg.term("subject"), text("het onderwerp " + i));
      add(builder, name, document, Kg.term("mentions"), country);
      add(builder, name, document, Kg.term("hasSubmission"), submission);
      add(builder, name, submission, Kg.term("submitter"), iri("id/person/p" + i % 150));
      add(builder, name, submission, Kg.term("inNameOf"), iri("id/group/g" + i % 15));
      Node day = NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
      add(builder, name, document, Kg.term("submittedOn"), day);
    }
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralLang(text, "nl");
  }

  private static void add(
      ReleaseBuilder to, String graph, Node subject, Node property, Node object) {
    to.add(Quad.create(iri("graph/" + graph), subject, property, object));
  }
}
