package nl.kamergraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamergraaf.extraction.Extractor;
import nl.kamergraaf.fact.citation.KnownIds;
import nl.kamergraaf.fuzz.Promises;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.lines.GraphLines;
import nl.kamergraaf.intake.Intake;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents state the same, in every run, in whatever order and company they come. */
final class SameStatementsTest {
  private static final Map<SourceFile, List<String>> ALONE = alone();

  private static Map<SourceFile, List<String>> alone() {
    Extractor pipeline = new Extractor(Register.load(), Iris.CANONICAL, KnownIds.none());
    return Samples.all().stream()
        .collect(
            Collectors.toMap(
                sample -> sample,
                sample ->
                    GraphLines.of(Promises.told(pipeline.graph(sample)).orElseThrow())
                        .lines()
                        .stream()
                        .map(line -> new String(line, UTF_8))
                        .toList()));
  }

  /** The iteration order of Java's immutable sets, the zone and the language differ by process. */
  @Test
  void two_processes_write_the_same_bytes(@TempDir Path folder) throws Exception {
    Samples.copyTo(folder.resolve("in"));
    for (String out : List.of("one.nq", "two.nq")) {
      boolean elsewhere = out.equals("two.nq");
      Process process =
          Commands.process(
                  elsewhere
                      ? List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Auckland")
                      : List.of(),
                  List.of(
                      "extract",
                      "--out",
                      folder.resolve(out).toString(),
                      folder.resolve("in").toString()))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(process.waitFor()).isZero();
    }
    assertThat(folder.resolve("one.nq")).hasSameBinaryContentAs(folder.resolve("two.nq"));
  }

  @Property(tries = 8, seed = "42")
  void some_samples_in_any_order_state_what_each_states_alone(
      @ForAll("chosen") List<SourceFile> samples) throws IOException {
    var lines = new ByteArrayOutputStream();
    Intake intake = Intake.by(new ReadingOptions().extractor(), line -> {});
    GraphWriter.nquads(intake, samples.stream().map(Outcome::of), lines);
    assertThat(lines.toString(UTF_8).lines())
        .containsExactlyElementsOf(
            samples.stream()
                .flatMap(sample -> ALONE.getOrDefault(sample, List.of()).stream())
                .toList());
  }

  @Provide
  Arbitrary<List<SourceFile>> chosen() {
    return Arbitraries.shuffle(List.copyOf(ALONE.keySet()))
        .flatMap(all -> Arbitraries.integers().between(1, 8).map(n -> all.subList(0, n)));
  }

  @Test
  void a_release_of_unchanged_documents_has_the_same_bytes(@TempDir Path folder)
      throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    for (SourceFile sample : Samples.all().subList(15, 19)) {
      Files.write(input.resolve(sample.name()), sample.bytes());
    }
    String releases = folder.resolve("releases").toString();
    assertThat(said("build", "--releases", releases, input.toString())).contains("4 read, 0 re");
    List<Path> first = statements(releases);
    assertThat(said("build", "--releases", releases, input.toString()))
        .contains("4 read (4 unchanged), 0 rejected");
    List<Path> kept = statements(releases);
    assertThat(first).hasSizeGreaterThan(5);
    for (int i = 0; i < first.size(); i++) {
      assertThat(kept.get(i)).hasSameBinaryContentAs(first.get(i));
    }
  }

  private static String said(String... arguments) {
    StringWriter messages = new StringWriter();
    assertThat(Commands.run(new PrintWriter(messages, true), arguments)).isZero();
    return messages.toString();
  }

  /** The downloads of the current release, none of which says when it was made. */
  private static List<Path> statements(String releases) throws IOException {
    Release current = Releases.in(Path.of(releases)).current().orElseThrow();
    try (Stream<Path> files = Files.list(current.folder().toRealPath().resolve("downloads"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
