package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.SourceFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed, at whatever moment, leaves a whole release and nothing in the way of the
 * next. What is asserted holds whether or not the signal comes in time.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
final class KilledBuildTest {
  private final Path releases;
  private final Path input;

  KilledBuildTest(@TempDir Path folder) throws IOException {
    releases = folder.resolve("releases");
    input = Files.createDirectories(folder.resolve("in"));
    for (SourceFile sample : Samples.all().subList(15, 19)) {
      Files.write(input.resolve(sample.name()), sample.bytes());
    }
  }

  @Test
  void a_whole_release_stays_and_the_next_build_succeeds() throws Exception {
    Path before = build();
    Path never = releases.resolveSibling("never");
    assumeTrue(new ProcessBuilder("mkfifo", never.toString()).start().waitFor() == 0);
    kill(releases.resolve(".building"), never.toString());
    assertThat(current()).as("killed while it waits for an input").isEqualTo(before);
    assertThat(releases.resolve(".building")).exists();

    kill(releases.resolve(".building/tdb2"));
    boolean cameTooLate = !current().equals(before);
    build("--fresh");
    assertNothingIsLeft(cameTooLate ? 3 : 2);
  }

  @Test
  void what_a_killed_build_had_read_is_not_read_again() throws Exception {
    Path never = releases.resolveSibling("never");
    assumeTrue(new ProcessBuilder("mkfifo", never.toString()).start().waitFor() == 0);
    Process build =
        Commands.process(arguments(never.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (build.isAlive() && kept() < 4) {
      Thread.sleep(20);
    }
    build.destroyForcibly();
    build.waitFor();
    assertThat(kept()).isEqualTo(4);

    StringWriter messages = new StringWriter();
    int status = Commands.run(new PrintWriter(messages, true), arguments());
    assertThat(status).as("%s", messages).isZero();
    assertThat(messages.toString()).contains("4 read (4 unchanged), 0 rejected");
  }

  private long kept() throws IOException {
    Path folder = releases.resolve(".extracted");
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> entry.toString().endsWith(".kept")).count();
    }
  }

  /** Starts a build, and kills it when it has made a file, unless it has ended before. */
  private void kill(Path sign, String... more) throws Exception {
    Process build =
        Commands.process(arguments(more))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (build.isAlive() && !Files.exists(sign)) {
      Thread.sleep(5);
    }
    build.destroyForcibly();
    build.waitFor();
    assertWhole(current());
  }

  /** Builds a release and returns its folder. */
  private Path build(String... more) throws IOException {
    StringWriter messages = new StringWriter();
    int status = Commands.run(new PrintWriter(messages, true), arguments(more));
    assertThat(status).as("%s", messages).isZero();
    assertThat(messages.toString()).contains("4 read, 0 rejected");
    assertWhole(current());
    return current();
  }

  private String[] arguments(String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("build", "--releases", releases.toString(), input.toString()));
    arguments.addAll(Arrays.asList(more));
    return arguments.toArray(String[]::new);
  }

  private Path current() throws IOException {
    return Releases.in(releases).current().orElseThrow().folder().toRealPath();
  }

  /** Every file is what the manifest, which is written last, says. */
  private static void assertWhole(Path folder) throws IOException {
    Release release = Release.at(folder);
    assertThat(release.manifest().files()).isNotEmpty();
    for (Manifest.File file : release.manifest().files()) {
      try (InputStream in = Files.newInputStream(release.downloads().resolve(file.name()))) {
        assertThat(DigestUtils.sha256Hex(in)).as(file.name()).isEqualTo(file.sha256());
      }
    }
  }

  private void assertNothingIsLeft(int finished) throws IOException {
    try (Stream<Path> entries = Files.list(releases)) {
      assertThat(entries.map(entry -> entry.getFileName().toString()))
          .filteredOn(name -> name.startsWith("."))
          .containsExactlyInAnyOrder(".lock", ".extracted");
    }
    try (Stream<Path> kept = Files.list(releases.resolve(".extracted"))) {
      assertThat(kept).hasSize(4);
    }
    assertThat(Releases.in(releases).all()).hasSize(finished);
  }
}
