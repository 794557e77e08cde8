package nl.kamergraaf.site.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.release.ChangeLog;
import nl.kamergraaf.release.Prefixes;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Answers {@code /feeds/changes}, the stream of what each release changed, and its pages, which
 * never change themselves.
 *
 * @see <a href="https://semiceu.github.io/LinkedDataEventStreams/">Linked Data Event Streams</a>
 * @see <a href="https://treecg.github.io/specification/">TREE hypermedia</a>
 */
public final class ChangeFeed {
  private static final String LDES = "https://w3id.org/ldes#";
  private static final String TREE = "https://w3id.org/tree#";
  private static final String TIME = "http://www.w3.org/ns/prov#generatedAtTime";
  private static final List<String> BOUNDS = List.of("GreaterThanOrEqualTo", "LessThanOrEqualTo");

  private ChangeFeed() {}

  /** Answers for what follows {@code /feeds/changes}, possibly with the suffix of a format. */
  public static Response answer(Visit visit, String rest) {
    int dot = rest.lastIndexOf('.');
    Optional<Representation> suffix =
        Representation.ofSuffix(rest.substring(dot + 1)).filter(r -> r != Representation.HTML);
    String name = suffix.isPresent() ? rest.substring(0, dot) : rest;
    Optional<Representation> form =
        suffix.or(
            () ->
                Accept.parse(visit.request().accept())
                    .best(Representation.data(), Representation::mediaType));
    if (form.isEmpty()) {
      return Problems.notAcceptable(visit);
    }
    try {
      ChangeLog log = ChangeLog.of(visit.release().release());
      return name.isEmpty()
          ? write(stream(visit, log), form.get())
          : page(visit, log.page(name.substring(1)), form.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response page(Visit visit, Optional<Path> page, Representation form) {
    return page.isEmpty()
        ? Problems.notFound(visit)
        : write(RDFDataMgr.loadModel(page.get().toString()), form)
            .with("Cache-Control", "public, max-age=31536000, immutable");
  }

  private static Model stream(Visit visit, ChangeLog log) {
    String address = visit.addresses().base() + "feeds/changes";
    Model model = ModelFactory.createDefaultModel();
    Prefixes.all().forEach(model::setNsPrefix);
    model.setNsPrefix("ldes", LDES).setNsPrefix("tree", TREE);
    Resource view = model.createResource(address, model.createResource(TREE + "Node"));
    model
        .createResource(address + "#stream", model.createResource(LDES + "EventStream"))
        .addProperty(DCTerms.title, "Kamergraaf: " + visit.messages().get("feed.changes"))
        .addProperty(model.createProperty(LDES, "timestampPath"), model.createResource(TIME))
        .addProperty(model.createProperty(LDES, "versionOfPath"), DCTerms.isVersionOf)
        .addProperty(model.createProperty(TREE, "view"), view);
    for (ChangeLog.Page page : log.pages()) {
      Resource node = model.createResource(address + "/" + page.name());
      BOUNDS.forEach(
          bound ->
              view.addProperty(
                  model.createProperty(TREE, "relation"),
                  relation(model, bound, node, page.created())));
    }
    return model;
  }

  /** All members behind {@code node} are of one time, which bounds them on both sides. */
  private static Resource relation(Model model, String bound, Resource node, String time) {
    return model
        .createResource()
        .addProperty(RDF.type, model.createResource(TREE + bound + "Relation"))
        .addProperty(model.createProperty(TREE, "node"), node)
        .addProperty(model.createProperty(TREE, "path"), model.createResource(TIME))
        .addProperty(
            model.createProperty(TREE, "value"),
            model.createTypedLiteral(time, XSDDatatype.XSDdateTime));
  }

  private static Response write(Model model, Representation form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(model).format(form.format()).output(out);
    return Response.of(200, form.contentType(), out.toByteArray())
        .with("Vary", "Accept, Accept-Language");
  }
}
