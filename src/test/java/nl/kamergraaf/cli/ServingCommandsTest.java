package nl.kamergraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.release.SampleReleases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code query}, {@code serve} and {@code run} as people and scripts use them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(240)
final class ServingCommandsTest {
  private Path releases = Path.of("");
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    releases = folder.resolve("releases");
    SampleReleases.in(releases);
  }

  private int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    CommandLine command = Main.commandLine();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  private int query(String... arguments) {
    List<String> all = new ArrayList<>(List.of("query", "--releases", releases.toString()));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"query", "serve", "run"})
  void help_shows_examples_and_exit_statuses(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Examples:", "  kamergraaf " + command, "Exit status");
  }

  @Test
  void a_saved_query_is_answered_in_each_form() throws IOException {
    String[] asked = {"who-asked-about", "--set", "words=Scanfabriek"};
    assertThat(query(asked)).isZero();
    assertThat(out.toString())
        .containsPattern("(?m)^submitted +asker +group")
        .contains("  De Jong-Ündal  ");
    assertThat(query("who-asked-about", "--set", "words=Scanfabriek", "--format", "csv")).isZero();
    assertThat(out.toString()).startsWith("submitted,asker").contains("De Jong-Ündal");
    assertThat(query("who-asked-about", "--set", "words=Scanfabriek", "--json")).isZero();
    JsonNode rows = new ObjectMapper().readTree(out.toString()).at("/results/bindings");
    assertThat(rows.findValuesAsText("value")).contains("De Jong-Ündal");
  }

  @Test
  void queries_are_listed_for_people_and_for_programs() throws IOException {
    int all = SavedQueries.load().all().size();
    assertThat(query("--list")).isZero();
    assertThat(out.toString().lines()).hasSize(all).anyMatch(l -> l.startsWith("who-asked-about "));
    assertThat(query("--list", "--json")).isZero();
    assertThat(new ObjectMapper().readTree(out.toString())).hasSize(all);
  }

  @Test
  void a_query_of_one_s_own_is_answered_from_its_file(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rq"), "ASK { ?s ?p ?o }");
    assertThat(query(file.toString())).isZero();
    assertThat(out.toString()).isEqualTo("true\n");
    assertThat(query(file.toString(), "--json")).isZero();
    assertThat(new ObjectMapper().readTree(out.toString()).get("boolean").asBoolean()).isTrue();
    Files.writeString(file, "CONSTRUCT WHERE { ?s ?p ?o }");
    assertThat(query(file.toString(), "--format", "turtle")).isZero();
    assertThat(out.toString()).contains("kg:AnswerDocument");
  }

  @Test
  void what_cannot_be_asked_is_said_in_a_line_with_status_2(@TempDir Path folder)
      throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.rq"), "SELECT {");
    for (String[] wrong :
        List.of(
            new String[] {"nothing-of-the-kind"},
            new String[] {},
            new String[] {"who-asked-about", "--set", "word=x"},
            new String[] {"who-asked-about", "--format", "turtle"},
            new String[] {broken.toString()})) {
      assertThat(query(wrong)).as(String.join(" ", wrong)).isEqualTo(ExitCode.USAGE);
      assertThat(err.toString()).startsWith("kamergraaf query: ");
      assertThat(out.toString()).isEmpty();
    }
    assertThat(query("who-asked-about", "--format", "docx")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void without_a_release_there_is_nothing_to_ask_or_serve(@TempDir Path empty) {
    String folder = empty.toString();
    assertThat(run("query", "who-asked-about", "--releases", folder)).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("no release in " + folder);
    assertThat(run("serve", "--releases", folder)).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("no release in " + folder);
    assertThat(run("query", "absent.rq", "--releases", folder)).isEqualTo(ExitCode.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kamergraaf", "/kamergraaf/", "/../x", "/a b", "//"})
  void a_path_prefix_that_is_no_path_is_a_wrong_use(String prefix) {
    assertThat(run("serve", "--releases", releases.toString(), "--path-prefix", prefix))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("not a path prefix: " + prefix);
  }

  @Test
  void a_port_that_is_taken_or_is_none_is_said_so() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(run("serve", "--releases", releases.toString(), "--port", port))
          .isEqualTo(ExitCode.FAILED);
    }
    assertThat(run("serve", "--releases", releases.toString(), "--port", "70000"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("not a port: 70000");
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void whileItRuns(Process process, Check check) throws Exception {
    try (BufferedReader told =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      check.of(String.valueOf(told.readLine()));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  /** What is seen to while a server runs that told where it is. */
  private interface Check {
    void of(String told) throws Exception;
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void serve_tells_as_json_where_it_listens_and_serves_there() throws Exception {
    whileItRuns(
        start(
            "serve",
            "--releases",
            releases.toString(),
            "--port",
            "0",
            "--loopback",
            "--json",
            "--path-prefix",
            "/kg"),
        told -> {
          String url = new ObjectMapper().readTree(told).get("url").asText();
          assertThat(url).startsWith("http://localhost:").endsWith("/kg/");
          assertThat(get(url + "health").body()).contains("\"status\":\"ok\"");
        });
  }

  @Test
  void run_builds_the_sample_and_serves_it() throws Exception {
    whileItRuns(
        start("run", "--port", "0", "--loopback"),
        told -> {
          assertThat(get(told + "health").body()).contains("\"status\":\"ok\"");
          assertThat(get(told + "queries/who-asked-about?format=csv").body()).contains("Palland");
        });
  }
}
