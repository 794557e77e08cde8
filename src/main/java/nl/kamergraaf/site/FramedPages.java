package nl.kamergraaf.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import nl.kamergraaf.jsonld.Frame;
import nl.kamergraaf.jsonld.FramedJson;
import org.apache.jena.graph.Node;

/**
 * Answers {@code /doc/….json}: a document, person, topic or case as one JSON object with what
 * belongs to it inside, for programs that know nothing of RDF. It is JSON-LD all the same, framed,
 * and says nothing that the other formats do not.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#iana-considerations">its media type</a>
 */
final class FramedPages {
  /** How the address ends, after that of the thing. */
  static final String SUFFIX = ".json";

  private static final String FRAMED =
      "application/ld+json; profile=\"http://www.w3.org/ns/json-ld#framed\"";
  private static final Map<String, Frame> FRAMES =
      Map.of(
          "document", Frame.DOCUMENT,
          "person", Frame.PERSON,
          "topic", Frame.TOPIC,
          "case", Frame.CASE);

  private final FramedJson json = FramedJson.load();

  /** Whether things of this type have a frame. */
  static boolean isFor(String type) {
    return FRAMES.containsKey(type);
  }

  /** The thing of that type, known to be there. */
  Response answer(Visit visit, Node thing, String type, Paging paging) {
    Frame frame = FRAMES.getOrDefault(type, Frame.DOCUMENT);
    String framed =
        json.frame(frame, thing.getURI(), new Description(visit, thing, paging).graph()).toString();
    return Response.of(200, FRAMED, framed.getBytes(UTF_8))
        .with("Link", "<" + thing.getURI() + ">; rel=\"canonical\"");
  }
}
