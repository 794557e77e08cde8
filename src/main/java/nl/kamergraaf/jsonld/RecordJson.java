package nl.kamergraaf.jsonld;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ioinformarics.oss.jackson.module.jsonld.JsonldModule;
import ioinformarics.oss.jackson.module.jsonld.JsonldResource;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes records that are annotated for JSON-LD, with one context at the top and none inside.
 *
 * <pre>
 * byte[] json = RecordJson.write(new Agent("https://example.org/#us", "Us"));
 * </pre>
 *
 * <p>Absent and empty values are left out. The same record gives the same bytes. Thread-safe.
 */
public final class RecordJson {
  private static final String CONTEXT = "@context";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JsonldModule())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private RecordJson() {}

  /**
   * The record as JSON-LD in UTF-8.
   *
   * @throws IllegalStateException if two records in it use one key for different properties
   */
  public static byte[] write(Object record) {
    JsonNode tree = JSON.valueToTree(JsonldResource.Builder.create().build(record));
    Map<String, JsonNode> terms = new TreeMap<>();
    hoist(tree, terms);
    ObjectNode whole = JSON.createObjectNode();
    whole.putObject(CONTEXT).setAll(terms);
    whole.setAll((ObjectNode) tree);
    try {
      return JSON.writeValueAsBytes(whole);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always JSON", e);
    }
  }

  /** Takes the contexts out of a tree: the module writes one for every record. */
  private static void hoist(JsonNode node, Map<String, JsonNode> terms) {
    if (node instanceof ObjectNode object && object.remove(CONTEXT) instanceof ObjectNode context) {
      for (Map.Entry<String, JsonNode> term : context.properties()) {
        JsonNode before = terms.put(term.getKey(), term.getValue());
        if (before != null && !before.equals(term.getValue())) {
          throw new IllegalStateException(
              term.getKey() + " stands for " + before + " and for " + term.getValue());
        }
      }
    }
    for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
      hoist(children.next(), terms);
    }
  }
}
