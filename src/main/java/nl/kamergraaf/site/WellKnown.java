package nl.kamergraaf.site;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.Prefixes;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What machines look for at addresses that everybody knows. */
final class WellKnown {
  private static final int ADDRESSES_A_PART = 40_000;

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

  /** What the parts of the sitemap are, as sitemaps.org defines it. */
  static Response sitemap(Visit visit) {
    String released = visit.release().release().manifest().created().substring(0, 10);
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    int parts = (pages(visit).size() + ADDRESSES_A_PART - 1) / ADDRESSES_A_PART;
    for (int part = 1; part <= Math.max(1, parts); part++) {
      String path = visit.addresses().path("/sitemap/" + part + ".xml");
      xml.append("<sitemap><loc>")
          .append(escape(visit.request().origin() + path))
          .append("</loc><lastmod>")
          .append(released)
          .append("</lastmod></sitemap>\n");
    }
    return Response.of(200, "application/xml", xml.append("</sitemapindex>\n").toString());
  }

  private static List<String> pages(Visit visit) {
    return visit.facts().graph().stream(Node.ANY, Kg.subject, Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(Node::isURI)
        .distinct()
        .flatMap(node -> visit.addresses().href(node.getURI()).stream())
        .sorted()
        .toList();
  }

  /**
   * One part of the sitemap: documents and cases with the date of the release. {@code name} is what
   * follows {@code /sitemap/}.
   */
  static Response sitemapPart(Visit visit, String name) {
    List<String> pages = pages(visit);
    int parts = Math.max(1, (pages.size() + ADDRESSES_A_PART - 1) / ADDRESSES_A_PART);
    int part = name.matches("[1-9]\\d{0,3}\\.xml") ? Integer.parseInt(name.replace(".xml", "")) : 0;
    if (part < 1 || part > parts) {
      return Problems.notFound(visit);
    }
    String released = visit.release().release().manifest().created().substring(0, 10);
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    String host = visit.request().origin();
    pages.stream()
        .skip((part - 1L) * ADDRESSES_A_PART)
        .limit(ADDRESSES_A_PART)
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
    return Response.json(
            Map.of(
                "status", "ok",
                "release", manifest.name(),
                "created", manifest.created(),
                "triples", manifest.triples()))
        .with("Cache-Control", "no-store");
  }

  /** The endpoint, in SPARQL 1.1 Service Description. */
  static Response description(Visit visit, LimitsPage limits) {
    Representation format =
        Accept.parse(visit.request().accept())
            .best(Representation.data(), Representation::mediaType)
            .orElse(Representation.TURTLE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Model model = model(visit);
    limits.describe(model, model.createResource(visit.addresses().base() + "sparql"));
    RDFWriter.source(model).format(format.format()).output(out);
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
