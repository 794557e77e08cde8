package nl.kamergraaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the machine refuses is told in a line and by the exit status. */
final class ExitStatusTest {
  private static final File FULL = new File("/dev/full");

  private final Path folder;
  private final Path input;
  private final StringWriter messages = new StringWriter();

  ExitStatusTest(@TempDir Path folder) {
    this.folder = folder;
    this.input = folder.resolve("in");
  }

  @BeforeEach
  void oneDocument() throws IOException {
    SourceFile sample = Samples.all().getLast();
    Files.createDirectories(input);
    Files.write(input.resolve(sample.baseName()), sample.bytes());
  }

  @Test
  void folder_as_output_file_fails_in_a_line() {
    assertThat(run("extract", "--out", folder.toString(), input.toString())).isEqualTo(1);
    assertThat(messages.toString().lines())
        .singleElement()
        .asString()
        .startsWith("extract: " + folder + ": ");
  }

  @Test
  void output_in_no_folder_fails_in_a_line() {
    String out = folder.resolve("none/out.nq").toString();
    assertThat(run("extract", "--out", out, input.toString())).isEqualTo(1);
    assertThat(messages.toString()).isEqualTo("extract: " + out + ": no such file or folder\n");
  }

  @Test
  void full_disk_fails_in_a_line() {
    assumeTrue(FULL.exists());
    for (GraphFormat format : GraphFormat.values()) {
      messages.getBuffer().setLength(0);
      String name = format.name();
      assertThat(run("extract", "--format", name, "--out", FULL.getPath(), input.toString()))
          .isEqualTo(1);
      assertThat(messages.toString().lines()).as("%s", format).hasSize(1);
    }
  }

  @Test
  void file_as_folder_of_releases_fails_in_a_line() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(run("build", "--releases", file.toString(), input.toString())).isEqualTo(1);
    assertThat(messages.toString().lines()).singleElement().asString().startsWith("build: ");
  }

  @Test
  void file_without_permission_is_told_and_the_rest_read() throws IOException {
    Path closed = Files.writeString(input.resolve("closed.txt"), "Vraag 1");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(closed), "who runs this may read everything");
    assertThat(run("extract", "--out", out(), input.toString())).isEqualTo(3);
    assertThat(messages.toString()).startsWith(closed + ": UNREADABLE: ");
  }

  @Test
  void folder_that_leads_back_to_itself_is_read_once() throws IOException {
    Files.createSymbolicLink(input.resolve("again"), input);
    assertThat(run("extract", "--out", out(), input.toString())).isZero();
    assertThat(messages.toString()).endsWith("1 read, 0 rejected\n");
  }

  @Test
  void standard_output_that_cannot_be_written_fails_in_a_line() throws Exception {
    assumeTrue(FULL.exists());
    Process process =
        Commands.process("extract", input.toString())
            .redirectOutput(ProcessBuilder.Redirect.to(FULL))
            .start();
    String said = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said).contains("extract: standard output: not all of it could be written\n");
  }

  private String out() {
    return folder.resolve("out.nq").toString();
  }

  private int run(String... arguments) {
    return Commands.run(new PrintWriter(messages), arguments);
  }
}
