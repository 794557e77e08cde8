package nl.kamergraaf.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kamergraaf.json.Json;
import nl.kamergraaf.query.Parameter;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Visit;
import nl.kamergraaf.site.query.QueryForm;

/**
 * Describes what programs can ask, as OpenAPI 3.1: {@code openapi.json} with a path for each saved
 * query.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1.0</a>
 */
final class OpenApi {
  private static final String MEDIA_TYPE = "application/vnd.oai.openapi+json;version=3.1";

  private final List<SavedQuery> queries;
  private final ObjectNode fixed;

  OpenApi(List<SavedQuery> queries) {
    this.queries = List.copyOf(queries);
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      JsonNode read = Json.MAPPER.readTree(in);
      if (!(read instanceof ObjectNode object)) {
        throw new IllegalStateException("openapi.json is missing or no object");
      }
      this.fixed = object;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The description, with the address by which the client reached us as its server. */
  Response answer(Visit visit) {
    ObjectNode whole = fixed.deepCopy();
    String server = visit.request().origin() + visit.addresses().path("");
    whole.putArray("servers").addObject().put("url", server);
    ObjectNode paths = whole.withObjectProperty("paths");
    String language = visit.language().tag();
    queries.forEach(
        query ->
            paths.putObject("/queries/" + query.name()).set("get", operation(query, language)));
    boolean namesIt = visit.request().accept().contains("vnd.oai.openapi");
    return new Response(
            200,
            java.util.Map.of("Content-Type", namesIt ? MEDIA_TYPE : "application/json"),
            Response.json(whole).body())
        .with("Vary", "Accept, Accept-Language");
  }

  private static ObjectNode operation(SavedQuery query, String language) {
    ObjectNode operation = Json.MAPPER.createObjectNode();
    operation.putArray("tags").add("queries");
    operation.put("operationId", query.name());
    operation.put("summary", query.title().in(language));
    operation.put(
        "description", query.description().in(language) + "\n\n" + query.reading().in(language));
    ArrayNode parameters = operation.putArray("parameters");
    query.parameters().forEach(parameter -> parameters.add(parameter(parameter, language)));
    List<QueryForm> forms = QueryForm.of(query.query());
    parameters.add(format(forms));
    parameters.addObject().put("$ref", "#/components/parameters/lang");
    ObjectNode responses = operation.putObject("responses");
    ObjectNode answer = responses.putObject("200").put("description", query.reading().in(language));
    ObjectNode content = answer.putObject("content");
    content.putObject("text/html");
    forms.forEach(form -> content.putObject(form.mediaType()));
    List.of("400", "406", "413", "503")
        .forEach(
            status -> responses.putObject(status).put("$ref", "#/components/responses/problem"));
    return operation;
  }

  private static ObjectNode parameter(Parameter parameter, String language) {
    ObjectNode described = Json.MAPPER.createObjectNode();
    described.put("name", parameter.name());
    described.put("in", "query");
    described.put("description", parameter.label().in(language));
    ObjectNode schema = described.putObject("schema");
    switch (parameter.type()) {
      case TEXT -> schema.put("type", "string");
      case IRI -> schema.put("type", "string").put("format", "iri");
      case DATE -> schema.put("type", "string").put("format", "date");
      case INTEGER -> schema.put("type", "integer");
    }
    String value = parameter.defaultText();
    if (!value.isEmpty() && parameter.type() == Parameter.Type.INTEGER) {
      schema.put("default", Long.parseLong(value));
    } else if (!value.isEmpty()) {
      schema.put("default", value);
    }
    return described;
  }

  private static ObjectNode format(List<QueryForm> forms) {
    ObjectNode format = Json.MAPPER.createObjectNode();
    format.put("name", "format");
    format.put("in", "query");
    format.put("description", "Goes before Accept.");
    ObjectNode schema = format.putObject("schema").put("type", "string");
    ArrayNode names = schema.putArray("enum").add("html");
    forms.forEach(form -> names.add(form.name()));
    return format;
  }
}
