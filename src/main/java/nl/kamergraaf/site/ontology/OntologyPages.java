package nl.kamergraaf.site.ontology;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.release.Prefixes;
import nl.kamergraaf.site.http.Accept;
import nl.kamergraaf.site.http.Representation;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Frame;
import nl.kamergraaf.site.page.Frames;
import nl.kamergraaf.site.page.Problems;
import nl.kamergraaf.site.page.Templates;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.page.WebLinks;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;

/** Answers {@code /def…}: the ontology as a page and as data, and what is packed beside it. */
public final class OntologyPages {
  private static final Map<String, String> PACKED =
      Map.of(
          "/def/context.jsonld", "application/ld+json",
          "/def/shapes.ttl", "text/turtle; charset=utf-8",
          "/def/frames/document.jsonld", "application/ld+json",
          "/def/frames/person.jsonld", "application/ld+json",
          "/def/frames/topic.jsonld", "application/ld+json",
          "/def/frames/case.jsonld", "application/ld+json");

  private static final Node VERSION = OWL2.versionIRI.asNode();

  private OntologyPages() {}

  public static Response answer(Visit visit, String path) {
    String packed = PACKED.get(path);
    if (packed != null) {
      return resource(path.substring("/def/".length()))
          .map(bytes -> Response.of(200, packed, bytes))
          .orElseGet(() -> Problems.notFound(visit));
    }
    if (path.equals("/def/terms.json")) {
      return OntologyWords.answer(visit);
    }
    String version = version(visit);
    String unversioned =
        !version.isEmpty() && path.startsWith(version) ? path.substring(version.length()) : "";
    if (path.equals(version) || unversioned.startsWith(".")) {
      return answer(visit, "/def" + unversioned);
    }
    String suffix = path.equals("/def") ? "" : path.replaceFirst("^/def\\.", "");
    Optional<Representation> chosen =
        suffix.isEmpty()
            ? Accept.parse(visit.request().accept())
                .best(List.of(Representation.values()), Representation::mediaType)
            : Representation.ofSuffix(suffix);
    if (chosen.isEmpty()) {
      return suffix.isEmpty() ? Problems.notAcceptable(visit) : Problems.notFound(visit);
    }
    return chosen.get() == Representation.HTML ? page(visit) : data(visit, chosen.get());
  }

  /** The path of the version that is served, by which its {@code owl:versionIRI} dereferences. */
  private static String version(Visit visit) {
    return visit.facts().all(NodeFactory.createURI(OntologyTerms.ONTOLOGY), VERSION).stream()
        .filter(node -> node.isURI() && node.getURI().startsWith(OntologyTerms.ONTOLOGY + "/"))
        .map(node -> "/def" + node.getURI().substring(OntologyTerms.ONTOLOGY.length()))
        .findFirst()
        .orElse("");
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = OntologyPages.class.getResourceAsStream("/ontology/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response data(Visit visit, Representation representation) {
    Graph ontology = GraphFactory.createDefaultGraph();
    new OntologyTerms(visit).nodes().forEach(term -> copy(visit.facts().graph(), term, ontology));
    Prefixes.all().forEach(ontology.getPrefixMapping()::setNsPrefix);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(ontology).format(representation.format()).output(out);
    return Response.of(200, representation.contentType(), out.toByteArray())
        .with("Vary", "Accept, Accept-Language")
        .with("Link", new WebLinks().to(OntologyTerms.ONTOLOGY, "canonical").toString());
  }

  private static void copy(Graph from, Node node, Graph to) {
    from.stream(node, Node.ANY, Node.ANY)
        .forEach(
            triple -> {
              boolean isNew = !to.contains(triple);
              to.add(triple);
              if (isNew && triple.getObject().isBlank()) {
                copy(from, triple.getObject(), to);
              }
            });
  }

  private static Response page(Visit visit) {
    Map<String, List<OntologyTerm>> groups = new LinkedHashMap<>();
    List.of("class", "property", "individual").forEach(kind -> groups.put(kind, new ArrayList<>()));
    new OntologyTerms(visit)
        .all()
        .forEach(term -> groups.getOrDefault(term.kind(), new ArrayList<>()).add(term));
    List<Frame.Format> formats =
        Representation.data().stream()
            .map(
                format ->
                    new Frame.Format(
                        format.title(),
                        format.mediaType(),
                        visit.addresses().path("/def." + format.suffix())))
            .toList();
    String title = visit.labels().of(NodeFactory.createURI(OntologyTerms.ONTOLOGY));
    Frame frame =
        Frames.of(
            visit,
            title,
            OntologyTerms.ONTOLOGY,
            formats,
            Map.of("@type", "DefinedTermSet", "name", title, "url", OntologyTerms.ONTOLOGY));
    return Templates.page(200, "ontology", Map.of("frame", frame, "groups", groups));
  }
}
