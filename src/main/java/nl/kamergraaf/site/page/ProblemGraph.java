package nl.kamergraaf.site.page;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import nl.kamergraaf.site.http.Representation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * What went wrong, for programs that read RDF.
 *
 * @see <a href="https://www.w3.org/TR/HTTP-in-RDF10/">HTTP Vocabulary in RDF</a>
 */
record ProblemGraph(Model model) {
  private static final String HTTP = "http://www.w3.org/2011/http#";

  static ProblemGraph of(Visit visit, int status, String title, String detail, String language) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefixes(
        Map.of("http", HTTP, "dcterms", DCTerms.NS, "rdfs", RDFS.uri, "xsd", XSD.NS));
    String search = visit.request().origin() + visit.addresses().path("/search");
    model
        .createResource()
        .addProperty(RDF.type, model.createResource(HTTP + "Response"))
        .addLiteral(model.createProperty(HTTP, "statusCodeValue"), status)
        .addProperty(DCTerms.title, title, language)
        .addProperty(DCTerms.description, detail, language)
        .addProperty(RDFS.seeAlso, model.createResource(search));
    return new ProblemGraph(model);
  }

  byte[] write(Representation representation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(model).format(representation.format()).output(out);
    return out.toByteArray();
  }
}
