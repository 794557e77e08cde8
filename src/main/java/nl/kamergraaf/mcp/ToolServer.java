package nl.kamergraaf.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kamergraaf.json.Json;
import nl.kamergraaf.site.http.Request;
import nl.kamergraaf.site.http.Response;

/**
 * A server of tools, by standard input and output or as a servlet without sessions. It only reads;
 * every tool is an operation of the site, with its limits. Thread-safe.
 *
 * @see <a href="https://modelcontextprotocol.io/specification/2025-06-18">Model Context
 *     Protocol</a>
 */
public final class ToolServer {
  /** Where the servlet is to be reached. */
  public static final String PATH = "/mcp";

  /** What a language model can still read; a larger answer is to be asked for in parts. */
  private static final int MOST_CHARACTERS = 400_000;

  private static final int MOST_REQUEST_BYTES = 256 << 10;
  private static final McpJsonMapper MAPPER = new JacksonMcpJsonMapper(Json.MAPPER);
  private static final String NAME = "kamergraaf";
  private static final String INSTRUCTIONS =
      """
      Written questions of the Dutch House of Representatives and the answers of the government, as \
      a knowledge graph. Search first, then read the document. Cite what you say: quote the text of \
      the question or answer, and give the IRI of the document and its official page. What is not \
      in an answer of these tools is not known here.\
      """;

  private final Function<Request, Response> site;
  private final List<Tool> tools;

  /**
   * @param site answers a request as the site does
   * @param base the base of the IRIs
   */
  public ToolServer(Function<Request, Response> site, String base) {
    this.site = site;
    this.tools = new Tools(openApi(site), base).all();
  }

  private static JsonNode openApi(Function<Request, Response> site) {
    Request request =
        new Request("", "/openapi.json", Map.of("lang", List.of("en")), "application/json", "en");
    try {
      return Json.MAPPER.readTree(text(site.apply(request)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Serves one client until {@code in} ends; must be closed. */
  public McpSyncServer serve(InputStream in, OutputStream out) {
    return McpServer.sync(new StdioServerTransportProvider(MAPPER, in, out))
        .serverInfo(NAME, version())
        .instructions(INSTRUCTIONS)
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .tools(
            tools.stream()
                .map(
                    tool ->
                        new McpServerFeatures.SyncToolSpecification(
                            described(tool), (exchange, call) -> call(tool, call)))
                .toList())
        .build();
  }

  /** Serves any number of clients by HTTP. */
  public HttpServlet servlet() {
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(MAPPER)
            .messageEndpoint(PATH)
            .maxRequestSize(MOST_REQUEST_BYTES)
            .build();
    McpServer.sync(transport)
        .serverInfo(NAME, version())
        .instructions(INSTRUCTIONS)
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .immediateExecution(true)
        .tools(
            tools.stream()
                .map(
                    tool ->
                        new McpStatelessServerFeatures.SyncToolSpecification(
                            described(tool), (context, call) -> call(tool, call)))
                .toList())
        .build();
    return transport;
  }

  private static String version() {
    return Optional.ofNullable(ToolServer.class.getPackage().getImplementationVersion())
        .orElse("dev");
  }

  private static McpSchema.Tool described(Tool tool) {
    return McpSchema.Tool.builder()
        .name(tool.name())
        .description(tool.description())
        .inputSchema(MAPPER, tool.schema().toString())
        .annotations(new McpSchema.ToolAnnotations(tool.name(), true, false, true, false, false))
        .build();
  }

  private McpSchema.CallToolResult call(Tool tool, McpSchema.CallToolRequest call) {
    Map<String, Object> arguments = call.arguments() == null ? Map.of() : call.arguments();
    try {
      Response response = site.apply(tool.request().apply(arguments));
      String text = text(response);
      if (text.length() > MOST_CHARACTERS) {
        return failed(
            "The answer has " + text.length() + " characters. Ask for less: by LIMIT, by page.");
      }
      return response.status() == 200 ? result(text) : failed(response.status() + ": " + text);
    } catch (IllegalArgumentException e) {
      return failed(String.valueOf(e.getMessage()));
    }
  }

  private static McpSchema.CallToolResult result(String text) {
    McpSchema.CallToolResult.Builder result =
        McpSchema.CallToolResult.builder().addTextContent(text).isError(false);
    return text.startsWith("{") ? result.structuredContent(MAPPER, text).build() : result.build();
  }

  private static McpSchema.CallToolResult failed(String reason) {
    return McpSchema.CallToolResult.builder().addTextContent(reason).isError(true).build();
  }

  private static String text(Response response) {
    return response.body() instanceof Response.Bytes bytes
        ? new String(bytes.content(), UTF_8)
        : "";
  }
}
