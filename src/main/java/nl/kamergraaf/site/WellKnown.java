package nl.kamergraaf.site;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What machines look for at addresses that everybody knows. */
final class WellKnown {
  private static final int MOST_ADDRESSES = 50_000;

  private WellKnown() {}

  static Response robots(Visit visit) {
    String text =
        "User-agent: *\nDisallow: "
            + visit.addresses().path("/sparql")
            + "\nDisallow: "
            + visit.addresses().path("/query")
            + "\nSitemap: "
            + visit.request().origin()
            + visit.addresses().path("/sitemap.xml")
            + "\n";
    return Response.of(200, "text/plain; charset=utf-8", text);
  }

  /** All documents with the date of the release, as sitemaps.org defines it. */
  static Response sitemap(Visit visit) {
    String released = visit.release().release().manifest().created().substring(0, 10);
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    String host = visit.request().origin();
    visit.facts().graph().stream(Node.ANY, Kg.term("subject"), Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(Node::isURI)
        .distinct()
        .limit(MOST_ADDRESSES)
        .flatMap(node -> visit.addresses().href(node.getURI()).stream())
        .sorted()
        .forEach(
            path ->
                xml.append("<url><loc>")
                    .append(escape(host + path))
                    .append("</loc><lastmod>")
                    .append(released)
                    .append("</lastmod></url>\n"));
    return Response.of(200, "application/xml", xml.append("</urlset>\n").toString());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static Response health(Visit visit) {
    Manifest manifest = visit.release().release().manifest();
    return SearchPages.json(
            Map.of(
                "status", "ok",
                "release", manifest.name(),
                "created", manifest.created(),
                "triples", manifest.triples()))
        .with("Cache-Control", "no-store");
  }

  /** The endpoint, in SPARQL 1.1 Service Description. */
  static Response description(Visit visit) {
    Representation format =
        Accept.parse(visit.request().accept())
            .best(Representation.data(), Representation::mediaType)
            .orElse(Representation.TURTLE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(model(visit)).format(format.format()).output(out);
    return Response.of(200, format.contentType(), out.toByteArray()).with("Vary", "Accept");
  }

  private static Model model(Visit visit) {
    String base = visit.addresses().base();
    Manifest manifest = visit.release().release().manifest();
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    Model model = ModelFactory.createDefaultModel();
    Prefixes.all().forEach(model::setNsPrefix);
    model.setNsPrefix("sd", sd);
    Resource endpoint = model.createResource(base + "sparql");
    Resource graph =
        model
            .createResource()
            .addProperty(RDF.type, model.createResource(sd + "Graph"))
            .addLiteral(VOID.triples, manifest.triples());
    endpoint
        .addProperty(RDF.type, model.createResource(sd + "Service"))
        .addProperty(model.createProperty(sd, "endpoint"), endpoint)
        .addProperty(
            model.createProperty(sd, "supportedLanguage"),
            model.createResource(sd + "SPARQL11Query"))
        .addProperty(
            model.createProperty(sd, "defaultDataset"),
            model
                .createResource(base + "data/#dataset")
                .addProperty(RDF.type, model.createResource(sd + "Dataset"))
                .addProperty(model.createProperty(sd, "defaultGraph"), graph));
    List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "RDF_XML",
            "JSON-LD")
        .forEach(
            name ->
                endpoint.addProperty(
                    model.createProperty(sd, "resultFormat"),
                    model.createResource("http://www.w3.org/ns/formats/" + name)));
    return model;
  }
}
