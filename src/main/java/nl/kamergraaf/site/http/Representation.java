package nl.kamergraaf.site.http;

import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The formats an entity is offered in, in the order of preference when a client has none. */
public enum Representation {
  HTML("html", "text/html", "HTML"),
  TURTLE("ttl", "text/turtle", "Turtle"),
  JSONLD("jsonld", "application/ld+json", "JSON-LD"),
  NTRIPLES("nt", "application/n-triples", "N-Triples"),
  NQUADS("nq", "application/n-quads", "N-Quads"),
  RDFXML("rdf", "application/rdf+xml", "RDF/XML"),
  TRIG("trig", "application/trig", "TriG");

  private final String suffix;
  private final String mediaType;
  private final String title;

  Representation(String suffix, String mediaType, String title) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.title = title;
  }

  /** The ending of its address, without the dot. */
  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** The media type with a charset where the type's registration has that parameter. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** How to write it. Throws {@link IllegalStateException} for HTML. */
  public RDFFormat format() {
    return switch (this) {
      case HTML -> throw new IllegalStateException("HTML is no RDF format");
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSONLD -> RDFFormat.JSONLD11_PRETTY;
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case NQUADS -> RDFFormat.NQUADS_UTF8;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
      case TRIG -> RDFFormat.TRIG_PRETTY;
    };
  }

  /** All but HTML. */
  public static List<Representation> data() {
    return List.of(TURTLE, JSONLD, NTRIPLES, NQUADS, RDFXML, TRIG);
  }

  public static Optional<Representation> ofSuffix(String suffix) {
    return List.of(values()).stream().filter(r -> r.suffix.equals(suffix)).findFirst();
  }

  public static Optional<Representation> ofMediaType(String mediaType) {
    return List.of(values()).stream().filter(r -> r.mediaType.equals(mediaType)).findFirst();
  }
}
