package nl.kamergraaf.jsonld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Frames a graph as JSON-LD around one thing.
 *
 * <pre>{@code
 * JsonObject json = FramedJson.load().frame(Frame.DOCUMENT, iri, graph);
 * }</pre>
 *
 * <p>The result names our context by address; nothing is ever fetched. Thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-framing/">JSON-LD 1.1 Framing</a>
 */
public final class FramedJson {
  /** Where the context is published. */
  public static final String CONTEXT = "https://w3id.org/kamergraaf/def/context.jsonld";

  /** Both the node that points at the thing to frame and the property it does so by. */
  private static final String ROOT = "urn:kamergraaf:framed";

  private final JsonObject context;
  private final Map<Frame, JsonObject> frames = new EnumMap<>(Frame.class);

  private FramedJson() {
    context = read("/ontology/context.jsonld");
    for (Frame frame : Frame.values()) {
      frames.put(frame, read(frame.resource()));
    }
  }

  /** With the context and the frames packed with the program. */
  public static FramedJson load() {
    return new FramedJson();
  }

  /**
   * What a graph says of a thing, and of what the frame takes along.
   *
   * @return an object with {@code @context}, {@code id} and, if the graph knows the thing, more
   */
  public JsonObject frame(Frame frame, String iri, Graph graph) {
    JsonArray graphAndRoot =
        ExpandedJson.of(graph)
            .add(
                Json.createObjectBuilder()
                    .add("@id", ROOT)
                    .add(ROOT, Json.createObjectBuilder().add("@id", iri)))
            .build();
    try {
      JsonObject framed =
          JsonLd.frame(JsonDocument.of(graphAndRoot), JsonDocument.of(around(frame)))
              .omitDefault(true)
              .omitGraph(true)
              .get();
      return named(framed.get(ROOT), iri);
    } catch (JsonLdError e) {
      throw new IllegalStateException("Our own frame " + frame + " does not fit " + iri, e);
    }
  }

  /**
   * The frame as that of what the root points at. By the specification a frame takes every node
   * that has any of its properties; the root has one that no other node has.
   */
  private JsonObject around(Frame frame) {
    JsonObject context =
        Json.createObjectBuilder(this.context.getJsonObject("@context"))
            .add(ROOT, Json.createObjectBuilder().add("@id", ROOT).add("@type", "@id"))
            .build();
    return Json.createObjectBuilder().add("@context", context).add(ROOT, frames.get(frame)).build();
  }

  /** The same with the context by its address instead of in full. */
  private static JsonObject named(@Nullable JsonValue framed, String iri) {
    var result = Json.createObjectBuilder().add("@context", CONTEXT).add("id", iri);
    if (framed instanceof JsonObject thing) {
      thing.forEach(result::add);
    }
    return result.build();
  }

  private static JsonObject read(String resource) {
    try (InputStream in = FramedJson.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Not packed with the program: " + resource);
      }
      try (JsonReader reader = Json.createReader(in)) {
        return reader.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
