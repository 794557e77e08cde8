package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.kamergraaf.cli.Commands;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.SampleReleases;
import nl.kamergraaf.release.Verification;
import nl.kamergraaf.site.limit.Limits;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Links of the file system, in what is read and in what is served. */
@Timeout(120)
@SuppressWarnings("NullAway.Init") // set before any test
final class SymbolicLinksTest {
  private static final String SECRET = "root:x:0:0:geheim";

  private Path folder;
  private Path secret;

  @BeforeEach
  void hide(@TempDir Path empty) throws IOException {
    folder = empty;
    secret = Files.writeString(Files.createDirectory(folder.resolve("etc")).resolve("p"), SECRET);
  }

  private Release build() throws IOException {
    return SampleReleases.build(folder.resolve("releases"), SampleReleases.DATE, 1);
  }

  private static String name(Manifest.File file) {
    return file.name();
  }

  @Test
  void no_link_in_a_release_leads_a_visitor_out_of_it() throws IOException {
    Release release = build();
    List<String> names = release.manifest().files().stream().map(f -> name(f)).toList();
    for (String name : names) {
      replace(release.downloads().resolve(name));
    }
    for (String name : Release.descriptions()) {
      replace(release.folder().resolve(name));
    }
    assertThat(Verification.faults(release))
        .hasSize(names.size())
        .allMatch(
            fault ->
                fault.endsWith(": a link out of the release") || fault.contains(" bytes, not "))
        .anyMatch(fault -> fault.endsWith(": a link out of the release"));
    try (SampleServer server = SampleServer.of(folder.resolve("releases"), Limits.DEFAULT)) {
      for (String name : names) {
        assertThat(server.get("/data/" + name).statusCode()).as(name).isEqualTo(404);
      }
      for (String name : Release.descriptions()) {
        assertThat(server.get("/data/" + name).body()).as(name).doesNotContain("geheim");
      }
      assertThat(server.get("/.well-known/void", "text/turtle").body()).doesNotContain("geheim");
      assertThat(server.get("/", "text/html").statusCode()).isEqualTo(200);
    }
  }

  private void replace(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createSymbolicLink(file, secret);
  }

  @Test
  void a_whole_folder_of_downloads_that_lies_elsewhere_is_not_offered() throws IOException {
    Release release = build();
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(release.downloads(), elsewhere);
    Files.createSymbolicLink(release.downloads(), elsewhere);
    try (SampleServer server = SampleServer.of(folder.resolve("releases"), Limits.DEFAULT)) {
      String name = release.manifest().files().get(0).name();
      assertThat(server.get("/data/" + name).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void what_a_link_in_an_old_release_leads_to_outlives_it() throws IOException {
    Release old = build();
    Files.createSymbolicLink(old.folder().resolve("out"), secret.getParent());
    for (int day = 1; day < 4; day++) {
      SampleReleases.build(
          folder.resolve("releases"), SampleReleases.DATE.plus(Duration.ofDays(day)), 1);
    }
    assertThat(Releases.in(folder.resolve("releases")).prune(1)).isNotEmpty();
    assertThat(old.folder()).doesNotExist();
    assertThat(secret).hasContent(SECRET);
  }

  @Test
  void nothing_is_told_of_a_file_that_a_link_among_the_papers_leads_to() throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    for (String name : List.of("a.txt", "a.xml", "a.html", "a.md", "a.docx", "a.pdf")) {
      Files.createSymbolicLink(papers.resolve(name), secret);
    }
    Files.createSymbolicLink(papers.resolve("folder"), Objects.requireNonNull(secret.getParent()));
    Files.createSymbolicLink(papers.resolve("zero.txt"), Path.of("/dev/zero"));
    Files.createSymbolicLink(papers.resolve("nowhere.txt"), folder.resolve("nowhere"));
    packedLink(papers.resolve("papers.zip"));
    assertThat(extracted(papers)).doesNotContain("geheim");
  }

  /** An entry that {@code unzip} would make a link of. */
  private void packedLink(Path archive) throws IOException {
    try (var zip = new ZipArchiveOutputStream(archive)) {
      ZipArchiveEntry entry = new ZipArchiveEntry("a.txt");
      entry.setUnixMode(0120777);
      zip.putArchiveEntry(entry);
      zip.write(secret.toString().getBytes(UTF_8));
      zip.closeArchiveEntry();
    }
  }

  private String extracted(Path papers) throws IOException {
    StringWriter told = new StringWriter();
    Path out = folder.resolve("out.nq");
    int status =
        Commands.run(
            new PrintWriter(told, true), "extract", "--out", out.toString(), papers.toString());
    assertThat(status).as(told.toString()).isIn(1, 3);
    assertThat(told.toString().lines()).hasSizeGreaterThan(6);
    return told + (Files.exists(out) ? Files.readString(out) : "");
  }
}
