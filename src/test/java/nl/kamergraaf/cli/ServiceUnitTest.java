package nl.kamergraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.release.SampleReleases;
import nl.kamergraaf.site.sparql.QueryThreads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that {@code kamergraaf.service} starts, run as it is written there. */
@Timeout(900)
@SuppressWarnings("NullAway.Init") // set before any test
final class ServiceUnitTest {
  private static final Pattern EXEC_START =
      Pattern.compile("(?m)^ExecStart=(/\\S+/java) ((?:[^\\n]*\\\\\\n)*[^\\n]*)$");
  private static final String WITHOUT_END =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String FILLS_THE_HEAP =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f";

  private final HttpClient client = HttpClient.newHttpClient();
  private static final Pattern LISTENS = Pattern.compile("(?m)^http://localhost:(\\d+)/$");
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

  private Path folder;
  private Process server;
  private int port;

  @BeforeEach
  void build(@TempDir Path empty) throws IOException {
    folder = empty;
    SampleReleases.in(folder.resolve("releases"));
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (server != null) {
      server.destroyForcibly();
      assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** Starts what the unit starts, with another folder, port and heap. */
  private void start(String heap) throws Exception {
    Matcher line =
        EXEC_START.matcher(Files.readString(Path.of("fuseki-config", "kamergraaf.service")));
    assertThat(line.find()).isTrue();
    List<String> words = List.of(line.group(2).replace("\\\n", " ").strip().split("\\s+", -1));
    int jar = words.indexOf("-jar");
    List<String> options = new ArrayList<>(words.subList(0, jar));
    List<String> arguments = new ArrayList<>(words.subList(jar + 2, words.size()));
    assertThat(options).contains("-Xmx2g");
    options.set(options.indexOf("-Xmx2g"), heap);
    arguments.set(arguments.indexOf("--releases") + 1, folder.resolve("releases").toString());
    arguments.set(arguments.indexOf("--port") + 1, "0");
    Files.deleteIfExists(folder.resolve("log"));
    server =
        Commands.process(options, arguments)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Instant end = Instant.now().plus(LONGEST_WAIT);
    while (!isReady()) {
      assertThat(server.isAlive() && Instant.now().isBefore(end)).as(log()).isTrue();
      Thread.sleep(200);
      Matcher told = LISTENS.matcher(log());
      port = told.find() ? Integer.parseInt(told.group(1)) : 0;
    }
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private boolean isReady() throws InterruptedException {
    try {
      return port != 0 && client.send(request("/health/ready"), text()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
  }

  private static HttpResponse.BodyHandler<String> text() {
    return HttpResponse.BodyHandlers.ofString();
  }

  private CompletableFuture<HttpResponse<String>> ask(String path, String query) {
    return client.sendAsync(request(path + "?query=" + URLEncoder.encode(query, UTF_8)), text());
  }

  /** What the system says of a thread; nothing if it has ended. */
  private static String stat(Path thread) {
    try {
      return Files.readString(thread.resolve("stat"));
    } catch (IOException ended) {
      return "";
    }
  }

  /** How nice each thread of the server is to others, by how its name begins. */
  private Map<String, Integer> niceness() throws IOException {
    Map<String, Integer> nice = new HashMap<>();
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + server.pid() + "/task"))) {
      for (Path thread : threads.toList()) {
        String stat = stat(thread);
        if (stat.isEmpty()) {
          continue;
        }
        String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        nice.put(name.replaceFirst("\\d.*", ""), Integer.valueOf(fields[16]));
      }
    }
    return nice;
  }

  /**
   * Whether there are queries, nicer than all else. A thread has its niceness before its name: one
   * that is just being made may be seen under another's.
   */
  private static boolean queriesOnlyAreNice(Map<String, Integer> nice) {
    return nice.containsKey(QueryThreads.NAME)
        && nice.entrySet().stream()
            .allMatch(
                thread -> thread.getKey().equals(QueryThreads.NAME) || thread.getValue() <= 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fuseki-config/kamergraaf.service", "fuseki-config/Containerfile", "kamergraaf"})
  void every_way_to_start_it_has_pages_first_and_ends_it_when_the_heap_runs_out(String file)
      throws IOException {
    String text = Files.readString(Path.of(file)).replaceAll("[\",\\\\\\s]+", " ");
    assertThat(text).contains(QueryThreads.OPTIONS, "-XX:+ExitOnOutOfMemoryError");
  }

  @Test
  void pages_go_before_queries() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "only Linux shows its threads there");
    start("-Xmx512m");
    List<CompletableFuture<HttpResponse<String>>> asked =
        List.of(ask("/sparql", WITHOUT_END), ask("/query", WITHOUT_END));
    Map<String, Integer> nice = niceness();
    while (!queriesOnlyAreNice(nice) && !asked.stream().allMatch(Future::isDone)) {
      nice = niceness();
    }
    for (CompletableFuture<HttpResponse<String>> answer : asked) {
      assertThat(answer.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS).statusCode())
          .isEqualTo(503);
    }
    assertThat(nice).containsEntry(QueryThreads.NAME, 19);
    nice.remove(QueryThreads.NAME);
    assertThat(nice.values()).isNotEmpty().allMatch(others -> others <= 0);
  }

  @Test
  void when_the_heap_runs_out_it_ends_at_once_and_starts_again_on_the_same_release()
      throws Exception {
    start("-Xmx64m");
    Instant end = Instant.now().plus(LONGEST_WAIT);
    while (server.isAlive() && Instant.now().isBefore(end)) { // a busy machine may take many
      for (CompletableFuture<HttpResponse<String>> answer :
          List.of(ask("/sparql", FILLS_THE_HEAP), ask("/query", FILLS_THE_HEAP))) {
        assertThat(
                answer
                    .handle((response, failed) -> failed != null || response.statusCode() >= 500)
                    .get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS))
            .isTrue();
      }
    }
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).as(log()).isTrue();
    assertThat(server.exitValue()).isEqualTo(3);
    assertThat(log()).contains("java.lang.OutOfMemoryError");
    port = 0;
    start("-Xmx512m");
    HttpResponse<String> page =
        client.send(request("/doc/document/ah-tk-20232024-9001.ttl"), text());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(ask("/sparql", "ASK { ?s ?p ?o }").get().body()).contains("true");
  }
}
