package nl.kamergraaf.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.json.Json;
import nl.kamergraaf.site.http.Request;

/**
 * The tools, made from the site's OpenAPI description: names, words and schemas of their arguments
 * are those of its operations, so that a program and a language model can ask the same.
 */
final class Tools {
  private static final String JSON = "application/json, application/ld+json;q=0.9";
  private static final String RESULTS = "application/sparql-results+json, text/turtle;q=0.9";
  private static final Set<String> OURS = Set.of("format", "Range");
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{M}\\p{N}._~%/()+:-]{1,500}");

  private final JsonNode openApi;
  private final String things;

  /**
   * @param openApi the description
   * @param base the base of the IRIs
   */
  Tools(JsonNode openApi, String base) {
    this.openApi = openApi;
    this.things = base + "id/";
  }

  List<Tool> all() {
    return List.of(search(), document(), entity(), savedQuery(), sparql());
  }

  private Tool search() {
    JsonNode operation = operation("/search");
    return new Tool(
        "search",
        summary(operation)
            + " Answers with the IRIs of what was found, its date and the words around each hit.",
        schema(parameters("/search")),
        arguments -> request("/search", JSON, with(arguments, "format", "json")));
  }

  private Tool document() {
    ObjectNode schema = schema(parameters("/doc/{type}/{key}"));
    schema.withObject("/properties").remove("type");
    required(schema, "key");
    return new Tool(
        "document",
        "A question, an answer or a letter: who asked whom, when, and the text of each question and"
            + " answer, with the IRIs of all that it names. The key is that of its IRI.",
        schema,
        arguments -> thing("document", arguments));
  }

  private Tool entity() {
    ObjectNode schema = schema(parameters("/doc/{type}/{key}"));
    required(schema, "type", "key");
    return new Tool(
        "entity",
        summary(operation("/doc/{type}/{key}"))
            + " Types: case, person, group, party, office, ministry, cabinet, organisation,"
            + " country, law, paper, dossier, topic, theme.",
        schema,
        arguments -> thing(text(arguments, "type"), arguments));
  }

  private Tool savedQuery() {
    ObjectNode schema = Json.MAPPER.createObjectNode().put("type", "object");
    ArrayNode names = schema.withObject("/properties/name").put("type", "string").putArray("enum");
    ObjectNode values = schema.withObject("/properties/values").put("type", "object");
    values.put("description", "The parameters of the query, by name.");
    values.putObject("additionalProperties").put("type", "string");
    required(schema, "name");
    StringBuilder list = new StringBuilder("A query that is written already, as rows:\n");
    openApi
        .path("paths")
        .properties()
        .forEach(
            path -> {
              JsonNode operation = path.getValue().path("get");
              if (path.getKey().startsWith("/queries/") && givesRows(operation)) {
                names.add(operation.path("operationId").asText());
                list.append(line(operation));
              }
            });
    return new Tool("saved_query", list.toString(), schema, Tools::saved);
  }

  private static boolean givesRows(JsonNode operation) {
    return operation.at("/responses/200/content").has("application/sparql-results+json");
  }

  private String line(JsonNode operation) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      String name = resolved(parameter).path("name").asText();
      if (!OURS.contains(name) && !name.equals("lang")) {
        names.add(name);
      }
    }
    String takes = names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    return "- " + operation.path("operationId").asText() + takes + ": " + summary(operation) + "\n";
  }

  private static Request saved(Map<String, Object> arguments) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (arguments.get("values") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> values.put(String.valueOf(name), value));
    }
    return request(
        "/queries/" + key(text(arguments, "name")), JSON, with(values, "format", "json"));
  }

  private Tool sparql() {
    ObjectNode schema = schema(parameters("/sparql"));
    required(schema, "query");
    return new Tool(
        "sparql",
        summary(operation("/sparql"))
            + " All statements are in the default graph; within the limits of the public endpoint.",
        schema,
        arguments -> request("/query", RESULTS, Map.of("query", text(arguments, "query"))));
  }

  private Request thing(String type, Map<String, Object> arguments) {
    String named = text(arguments, "key");
    String path = named.startsWith(things) ? named.substring(things.length()) : type + "/" + named;
    Map<String, Object> rest = new LinkedHashMap<>(arguments);
    rest.keySet().removeAll(Set.of("type", "key"));
    return request("/doc/" + key(path), JSON, rest);
  }

  private static String key(String path) {
    if (!KEY.matcher(path).matches() || path.contains("..")) {
      throw new IllegalArgumentException("no key: " + path);
    }
    return URI.create(path).toASCIIString();
  }

  private static String text(Map<String, Object> arguments, String name) {
    if (arguments.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalArgumentException(name + " is missing");
  }

  private static Map<String, Object> with(Map<String, Object> values, String name, String value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return more;
  }

  private static Request request(String path, String accept, Map<String, Object> values) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          List<String> all =
              value instanceof List<?> several
                  ? several.stream().map(String::valueOf).toList()
                  : List.of(String.valueOf(value));
          parameters.put(name, all);
        });
    return new Request("", path, parameters, accept, "nl");
  }

  private JsonNode operation(String path) {
    return openApi.path("paths").path(path).path("get");
  }

  private static String summary(JsonNode operation) {
    return operation.path("summary").asText();
  }

  private List<JsonNode> parameters(String path) {
    List<JsonNode> all = new ArrayList<>();
    openApi.path("paths").path(path).path("parameters").forEach(all::add);
    operation(path).path("parameters").forEach(all::add);
    return all.stream()
        .map(this::resolved)
        .filter(parameter -> !OURS.contains(parameter.path("name").asText()))
        .toList();
  }

  private JsonNode resolved(JsonNode parameter) {
    String link = parameter.path("$ref").asText("");
    return link.isEmpty() ? parameter : openApi.at(link.substring(1));
  }

  private static ObjectNode schema(List<JsonNode> parameters) {
    ObjectNode schema = Json.MAPPER.createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (JsonNode parameter : parameters) {
      ObjectNode property = properties.putObject(parameter.path("name").asText());
      if (parameter.path("schema") instanceof ObjectNode described) {
        property.setAll(described.deepCopy());
      }
      property.put("description", parameter.path("description").asText());
    }
    return schema;
  }

  private static void required(ObjectNode schema, String... names) {
    ArrayNode required = schema.putArray("required");
    List.of(names).forEach(required::add);
  }
}
