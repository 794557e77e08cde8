package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.SampleReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code mcp} as a language model's program starts it. */
@Timeout(240)
final class McpCommandTest {
  @TempDir private Path releases = Path.of("");

  @Test
  void answers_on_standard_output_also_while_a_server_has_the_release_open() throws IOException {
    SampleReleases.in(releases);
    List<String> command = Commands.process("mcp", "--releases", releases.toString()).command();
    ServerParameters parameters =
        ServerParameters.builder(command.get(0)).args(command.subList(1, command.size())).build();
    try (OpenRelease served = OpenRelease.open(Releases.in(releases).current().orElseThrow());
        McpSyncClient client =
            McpClient.sync(
                    new StdioClientTransport(
                        parameters, new JacksonMcpJsonMapper(new ObjectMapper())))
                .requestTimeout(Duration.ofMinutes(2))
                .initializationTimeout(Duration.ofMinutes(2))
                .build()) {
      client.initialize();
      McpSchema.CallToolResult found =
          client.callTool(new McpSchema.CallToolRequest("search", Map.of("q", "Scanfabriek")));
      assertThat(found.isError()).isFalse();
      assertThat(found.content().toString()).contains(served.release().manifest().base() + "id/");
    }
  }

  @Test
  void without_a_release_there_is_one_line() {
    StringWriter said = new StringWriter();
    assertThat(Commands.run(new PrintWriter(said, true), "mcp", "--releases=" + releases))
        .isEqualTo(ExitCode.FAILED);
    assertThat(said.toString().strip().lines()).hasSize(1);
  }
}
