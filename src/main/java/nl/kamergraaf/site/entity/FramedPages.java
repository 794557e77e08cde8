package nl.kamergraaf.site.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import nl.kamergraaf.jsonld.Frame;
import nl.kamergraaf.jsonld.FramedJson;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.page.WebLinks;
import org.apache.jena.graph.Node;

/**
 * Answers {@code /doc/….json}: a document, person, topic or case as one JSON object with what
 * belongs to it inside, for programs that know nothing of RDF. It is JSON-LD all the same, framed,
 * and says nothing that the other formats do not.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#iana-considerations">its media type</a>
 */
public final class FramedPages {
  /** How the address ends, after that of the thing. */
  static final String SUFFIX = ".json";

  /** What JSON-LD calls the form (section 6.2 of its framing). */
  public static final String PROFILE = "http://www.w3.org/ns/json-ld#framed";

  static final String MEDIA_TYPE = "application/ld+json; profile=\"" + PROFILE + "\"";
  private static final Map<String, Frame> FRAMES =
      Map.of(
          "document", Frame.DOCUMENT,
          "person", Frame.PERSON,
          "topic", Frame.TOPIC,
          "case", Frame.CASE);

  private final FramedJson json = FramedJson.load();

  /** Whether the thing of that name has a frame: by its type, and if it is no part of another. */
  static boolean isFor(String name) {
    int slash = name.indexOf('/');
    return slash > 0
        && slash == name.lastIndexOf('/')
        && FRAMES.containsKey(name.substring(0, slash));
  }

  /** The thing of that type, known to be there. */
  Response answer(Visit visit, Node thing, String type, Paging paging) {
    Frame frame = FRAMES.getOrDefault(type, Frame.DOCUMENT);
    Description description = new Description(visit, thing, paging);
    int last = paging.pages(description.incoming());
    String framed =
        json.frame(frame, thing.getURI(), Surroundings.added(visit, thing, description.graph()))
            .toString();
    return Response.of(200, MEDIA_TYPE, framed.getBytes(UTF_8))
        .with(
            "Link",
            new WebLinks()
                .to(thing.getURI(), "canonical")
                .pages(visit, paging.page(), last)
                .toString());
  }
}
