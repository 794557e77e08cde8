package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.harvest.LocalServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A harvest whose process is killed goes on where it was: each publication once, none lost. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
final class KilledHarvestTest {
  private static final int PUBLICATIONS = 40;

  @TempDir private Path folder = Path.of("");
  private LocalServices services;

  @BeforeEach
  void start() throws IOException {
    services = new LocalServices();
    IntStream.rangeClosed(1, PUBLICATIONS)
        .forEach(number -> services.publish(id(number), "2031-03-04"));
  }

  @AfterEach
  void stop() {
    services.close();
  }

  private static String id(int number) {
    return "ah-tk-20302031-%02d".formatted(number);
  }

  private String[] harvest() {
    return services.arguments("harvest", folder.resolve("harvest")).toArray(String[]::new);
  }

  /** Kills a harvest ({@code SIGKILL}) as soon as it has asked for something. */
  private void killedWhenItAsksFor(String path) throws Exception {
    int before = services.requestsFor(path);
    Process harvest =
        Commands.process(harvest())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (harvest.isAlive() && services.requestsFor(path) == before) {
      Thread.sleep(2);
    }
    harvest.destroyForcibly();
    assertThat(harvest.waitFor()).as("it was killed before it had ended").isNotZero();
  }

  private void finish() throws IOException {
    StringWriter said = new StringWriter();
    int status = Commands.run(new PrintWriter(said, true), harvest());
    assertThat(status).as(said.toString()).isZero();
  }

  /** The files of the harvest without what it remembers of them. */
  private List<String> files() throws IOException {
    Path documents = folder.resolve("harvest/documents");
    try (Stream<Path> files = Files.walk(documents)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(".held.json"))
          .map(file -> String.valueOf(file.getFileName()))
          .toList();
    }
  }

  private void assertEachOnce() throws IOException {
    List<String> texts =
        IntStream.rangeClosed(1, PUBLICATIONS).mapToObj(n -> id(n) + ".xml").toList();
    assertThat(files()).hasSize(2 * PUBLICATIONS).containsAll(texts);
    assertThat(services.deliveries()).hasSize(2 * PUBLICATIONS);
  }

  @Test
  void what_was_fetched_before_it_was_killed_is_not_fetched_again() throws Exception {
    for (String path :
        List.of(
            LocalServices.path(id(7), "xml"),
            LocalServices.path(id(19), "metadata"),
            LocalServices.path(id(33), "xml"))) {
      services.failOnce(path, LocalServices.stall());
      killedWhenItAsksFor(path);
    }
    finish();
    assertEachOnce();
    assertThat(services.deliveries().values()).as("none sent twice").containsOnly(1);
  }

  @Test
  void killed_between_an_answer_and_its_file_it_asks_for_that_one_again_and_no_other()
      throws Exception {
    List<String> kills =
        List.of(
            LocalServices.path(id(3), "metadata"),
            LocalServices.path(id(12), "xml"),
            LocalServices.path(id(28), "metadata"));
    for (String path : kills) {
      killedWhenItAsksFor(path);
    }
    finish();
    assertEachOnce();
    List<String> twice =
        services.deliveries().entrySet().stream()
            .filter(sent -> sent.getValue() > 1)
            .map(Map.Entry::getKey)
            .toList();
    assertThat(twice).as("at most what was on its way").hasSizeLessThanOrEqualTo(kills.size());
  }
}
