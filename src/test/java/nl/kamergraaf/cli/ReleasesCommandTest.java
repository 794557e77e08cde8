package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.SampleReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator can do with a folder of releases. */
final class ReleasesCommandTest {
  @TempDir private Path folder = Path.of("");
  private final StringWriter said = new StringWriter();

  private int run(String... arguments) {
    said.getBuffer().setLength(0);
    return Commands.run(new PrintWriter(said), arguments);
  }

  private Release build(int day) throws IOException {
    return SampleReleases.build(folder, SampleReleases.DATE.plus(Duration.ofDays(day)), day);
  }

  @Test
  void the_list_says_which_is_current_and_which_was_before() throws IOException {
    build(0);
    build(1);
    build(2);
    assertThat(run("releases", "list", "--releases", folder.toString())).isZero();
    assertThat(said.toString().lines().toList())
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).startsWith("20260103").endsWith("previous"))
        .anySatisfy(line -> assertThat(line).startsWith("20260104").endsWith("current"));
  }

  @Test
  void a_rollback_makes_the_one_before_current_and_a_second_undoes_it() throws IOException {
    Release first = build(0);
    Release second = build(1);
    assertThat(run("releases", "rollback", "--releases", folder.toString())).isZero();
    assertThat(Releases.in(folder).isCurrent(first)).isTrue();
    run("releases", "rollback", "--releases", folder.toString());
    assertThat(Releases.in(folder).isCurrent(second)).isTrue();
  }

  @Test
  void without_an_earlier_release_a_rollback_is_refused() throws IOException {
    build(0);
    assertThat(run("releases", "rollback", "--releases", folder.toString())).isEqualTo(1);
    assertThat(said.toString()).contains("no release to go back to");
  }

  @Test
  void pruning_keeps_what_is_current_and_what_one_can_go_back_to() throws IOException {
    Release first = build(0);
    build(1);
    build(2);
    assertThat(run("releases", "prune", "--keep", "0", "--releases", folder.toString())).isZero();
    assertThat(Releases.in(folder).all()).hasSize(2).doesNotContain(first);
    assertThat(Releases.in(folder).rollBack()).isPresent();
  }

  @Test
  void verification_finds_a_file_that_was_changed_cut_or_lost() throws IOException {
    Release release = build(0);
    assertThat(run("releases", "verify", "--releases", folder.toString())).isZero();
    Path file = release.downloads().resolve(release.manifest().files().getFirst().name());
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    Path other = release.downloads().resolve(release.manifest().files().get(1).name());
    Files.delete(other);
    assertThat(run("releases", "verify", "--releases", folder.toString())).isEqualTo(1);
    assertThat(said.toString()).contains("its content has changed").contains("missing");
  }
}
