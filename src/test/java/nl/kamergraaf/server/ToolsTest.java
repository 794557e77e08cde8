package nl.kamergraaf.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.release.SampleReleases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a language model can ask at {@code /mcp}, by the protocol's own client. */
final class ToolsTest extends OnSampleServer {
  private static final ObjectMapper JSON = new ObjectMapper();

  @SuppressWarnings("NullAway.Init") // set before any test
  private McpSyncClient client;

  @BeforeAll
  void connect() {
    client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder(
                        "http://localhost:" + server.server().port())
                    .jsonMapper(new JacksonMcpJsonMapper(JSON))
                    .endpoint("/mcp")
                    .build())
            .build();
    client.initialize();
  }

  @AfterAll
  void disconnect() {
    client.close();
  }

  private McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(new McpSchema.CallToolRequest(tool, arguments));
  }

  private static String text(McpSchema.CallToolResult result) {
    return result.content().get(0) instanceof McpSchema.TextContent text ? text.text() : "";
  }

  private static JsonNode json(McpSchema.CallToolResult result) throws IOException {
    assertThat(result.isError()).as(text(result)).isFalse();
    return JSON.readTree(text(result));
  }

  @Test
  void five_tools_are_offered_which_only_read() {
    List<McpSchema.Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(McpSchema.Tool::name)
        .containsExactlyInAnyOrder("search", "document", "entity", "saved_query", "sparql");
    assertThat(tools).allMatch(tool -> tool.annotations().readOnlyHint());
  }

  @Test
  void what_a_tool_takes_is_what_the_openapi_description_says() throws IOException {
    JsonNode openApi = JSON.readTree(server.get("/openapi.json?lang=en").body());
    McpSchema.Tool search =
        client.listTools().tools().stream()
            .filter(tool -> tool.name().equals("search"))
            .findFirst()
            .orElseThrow();
    for (JsonNode parameter : openApi.at("/paths/~1search/get/parameters")) {
      String name = parameter.path("name").asText();
      if (!name.isEmpty() && !name.equals("format")) {
        JsonNode taken = JSON.valueToTree(search.inputSchema().properties().get(name));
        assertThat(taken.path("description").asText())
            .contains(parameter.path("description").asText());
      }
    }
  }

  @Test
  void a_search_leads_to_a_document_with_its_words_and_iris() throws IOException {
    JsonNode found = json(call("search", Map.of("q", "Scanfabriek", "type", "document")));
    assertThat(found.path("total").asInt()).isPositive();
    String iri = found.at("/results/0/id").asText();
    assertThat(iri).startsWith(SampleReleases.BASE + "id/document/");
    assertThat(found.at("/results/0/snippet").asText()).containsIgnoringCase("scanfabriek");
    String document = json(call("document", Map.of("key", iri))).toString();
    assertThat(document).contains(iri).contains("Scanfabriek");
    String key = iri.substring(iri.lastIndexOf('/') + 1);
    assertThat(json(call("document", Map.of("key", key))).toString()).isEqualTo(document);
  }

  @Test
  void an_entity_is_given_with_its_iri() throws IOException {
    JsonNode found = json(call("search", Map.of("q", "", "type", "person")));
    String iri = found.at("/results/0/id").asText();
    String key = iri.substring(iri.lastIndexOf('/') + 1);
    assertThat(json(call("entity", Map.of("type", "person", "key", key))).toString()).contains(iri);
  }

  @Test
  void saved_queries_and_queries_of_ones_own_give_rows() throws IOException {
    JsonNode saved =
        json(
            call(
                "saved_query",
                Map.of("name", "who-asked-about", "values", Map.of("words", "Scanfabriek"))));
    assertThat(saved.at("/results/bindings").toString()).contains("De Jong-Ündal");
    JsonNode own = json(call("sparql", Map.of("query", "SELECT (1 AS ?one) {}")));
    assertThat(own.at("/results/bindings/0/one/value").asText()).isEqualTo("1");
  }

  @Test
  void the_limits_of_the_public_endpoint_hold() {
    assertThat(call("sparql", Map.of("query", "SELECT * { SERVICE <http://a/> { ?s ?p ?o } }")))
        .matches(McpSchema.CallToolResult::isError);
    assertThat(call("sparql", Map.of("query", "SELECT * {?a ?b ?c . ?d ?e ?f . ?g ?h ?i}")))
        .matches(McpSchema.CallToolResult::isError);
  }

  @Test
  void what_is_not_there_or_no_request_is_an_error_in_words() {
    assertThat(call("document", Map.of("key", "ah-tk-19001901-1")))
        .matches(McpSchema.CallToolResult::isError);
    assertThat(call("document", Map.of("key", "../../health")))
        .matches(McpSchema.CallToolResult::isError);
    assertThat(call("saved_query", Map.of("name", "no-such-query")))
        .matches(McpSchema.CallToolResult::isError);
  }

  @Test
  void other_methods_are_refused() throws IOException {
    assertThat(server.get("/mcp").statusCode()).isEqualTo(405);
  }
}
