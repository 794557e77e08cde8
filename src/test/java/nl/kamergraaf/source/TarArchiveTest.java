package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** What is promised of tar archives: the same as of ZIP archives, packed or not. */
final class TarArchiveTest {
  private static final Limits SMALL = new Limits(2_000_000, 4, 3_000_000, 10, 20, 5, 1_000);

  private final Path folder;

  TarArchiveTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tar", "tar.gz", "tar.xz"})
  void gives_its_files_by_name_and_metadata_first(String kind) throws IOException {
    Path archive =
        write(
            kind,
            tar("b/b.txt", "two", "a.txt", "one", "b/metadata.xml", "<m/>", "__MACOSX/a", "x"));
    assertThat(read(SMALL, archive))
        .containsExactly("papers!b/metadata.xml: <m/>", "papers!a.txt: one", "papers!b/b.txt: two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tar", "tar.gz", "tar.xz"})
  void a_name_that_leads_out_and_links_are_told_and_the_rest_is_read(String kind)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      put(tar, new TarArchiveEntry("../a.txt"), "a");
      put(tar, new TarArchiveEntry("/b.txt", true), "b");
      TarArchiveEntry link = new TarArchiveEntry("c.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      put(tar, link, "");
      put(tar, new TarArchiveEntry("fine.txt"), "fine");
    }
    assertThat(read(SMALL, write(kind, bytes.toByteArray())))
        .containsExactly(
            "papers!fine.txt: fine",
            "papers!../a.txt: BROKEN_ARCHIVE: its name leads out of the archive",
            "papers!/b.txt: BROKEN_ARCHIVE: its name leads out of the archive",
            "papers!c.txt: UNREADABLE: a link to /etc/passwd, passed over");
  }

  @Test
  void long_names_are_read_in_both_the_ways_that_they_are_written() throws IOException {
    String name = "n".repeat(300) + ".txt";
    for (int mode :
        List.of(TarArchiveOutputStream.LONGFILE_GNU, TarArchiveOutputStream.LONGFILE_POSIX)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
        tar.setLongFileMode(mode);
        put(tar, new TarArchiveEntry(name), "long");
      }
      assertThat(read(SMALL, write("tar", bytes.toByteArray())))
          .containsExactly("papers!" + name + ": long");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tar", "tar.gz", "tar.xz"})
  void too_many_entries_are_refused_in_one_line(String kind) throws IOException {
    Path archive = write(kind, tar("1", "a", "2", "a", "3", "a", "4", "a", "5", "a"));
    assertThat(read(SMALL, archive)).containsExactly("papers: TOO_LARGE: more than 4 entries");
  }

  @Test
  void an_entry_above_the_limit_of_a_file_is_refused_and_its_neighbour_read() throws IOException {
    Path archive = write("tar", tar("large.txt", "x".repeat(2_000_001), "fine.txt", "fine"));
    assertThat(read(SMALL, archive))
        .containsExactly(
            "papers!fine.txt: fine", "papers!large.txt: TOO_LARGE: larger than 2000000 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tar.gz", "tar.xz"})
  void a_bomb_is_refused_before_it_is_unpacked(String kind) throws IOException {
    Path archive = write(kind, tar("bomb.txt", "0".repeat(1_900_000)));
    assertThat(read(SMALL, archive))
        .containsExactly("papers: TOO_LARGE: unpacks to more than 1048576 bytes");
  }

  @Test
  void all_entries_together_keep_to_the_limit_of_an_archive() throws IOException {
    Limits limits = new Limits(2_000_000, 4, 20_000, 1_000, 20, 5, 1_000);
    Path archive = write("tar.gz", tar("1", "a".repeat(15_000), "2", "a".repeat(15_000)));
    assertThat(read(limits, archive))
        .containsExactly("papers: TOO_LARGE: unpacks to more than 20000 bytes");
  }

  @Test
  void a_dictionary_that_would_take_all_memory_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LZMA2Options options = new LZMA2Options(0);
    options.setDictSize(256 << 20);
    try (OutputStream packed = new XZOutputStream(bytes, options)) {
      packed.write(tar("a.txt", "one"));
    }
    assertThat(read(Limits.DEFAULT, Files.write(folder.resolve("papers"), bytes.toByteArray())))
        .singleElement()
        .asString()
        .startsWith("papers: BROKEN_ARCHIVE: it can't be unpacked: ");
  }

  @Test
  void a_header_without_end_is_not_read_into_memory() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      put(tar, new TarArchiveEntry("fine.txt"), "fine");
      put(
          tar,
          new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME),
          "x".repeat(1_500_000));
    }
    assertThat(read(SMALL, write("tar", bytes.toByteArray())))
        .containsExactly(
            "papers!fine.txt: fine",
            "papers: BROKEN_ARCHIVE: the tar can't be read further: a header of more than 1048576"
                + " bytes");
  }

  @Test
  void what_stands_before_a_cut_is_read_and_the_cut_is_told() throws IOException {
    byte[] whole = tar("a.txt", "one", "b.txt", "x".repeat(5_000));
    assertThat(read(SMALL, write("tar", Arrays.copyOf(whole, 3_000))))
        .containsExactly(
            "papers!a.txt: one",
            "papers!b.txt: BROKEN_ARCHIVE: the archive ends within it",
            "papers: BROKEN_ARCHIVE: the tar can't be read further: Truncated TAR archive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tar.gz", "tar.xz"})
  void a_packed_archive_that_is_cut_is_refused_in_one_line(String kind) throws IOException {
    Path archive = write(kind, tar("a.txt", "one"));
    byte[] bytes = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(bytes, bytes.length - 10));
    assertThat(read(SMALL, archive))
        .singleElement()
        .asString()
        .startsWith("papers: BROKEN_ARCHIVE: it can't be unpacked: ");
  }

  @Test
  void archives_in_archives_are_told_as_such() throws IOException {
    byte[] inner = tar("a.txt", "one");
    assertThat(Format.of(new SourceFile("inner.tar", inner))).isEqualTo(Outcome.of(Format.ARCHIVE));
    assertThat(Format.of(new SourceFile("inner.tgz", packed("tar.gz", inner))).toString())
        .contains("packed by gzip: unpack it first");
  }

  @Test
  void a_packed_file_that_is_no_archive_is_left_to_whoever_reads_it() throws IOException {
    byte[] text = packed("tar.gz", "Vraag 1".getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("a.txt.gz"), text);
    try (Stream<Outcome<SourceFile>> files = new Sources(SMALL).read(List.of(file))) {
      assertThat(files.map(f -> f.then(Format::of)).toList().toString())
          .contains("UNKNOWN_FORMAT", "packed by gzip: unpack it first");
    }
  }

  @Test
  void nothing_is_left_in_the_folder_for_temporary_files() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Path archive = write("tar.xz", tar("a.txt", "one"));
    List<Path> before = unpacked(temporary);
    assertThat(read(SMALL, archive)).hasSize(1);
    assertThat(unpacked(temporary)).isSubsetOf(before);
  }

  private static List<Path> unpacked(Path temporary) throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.filter(f -> f.getFileName().toString().startsWith("kamergraaf-")).toList();
    }
  }

  private List<String> read(Limits limits, Path archive) {
    try (Stream<Outcome<SourceFile>> files = new Sources(limits).read(List.of(archive))) {
      return files.map(this::shown).toList();
    }
  }

  private String shown(Outcome<SourceFile> outcome) {
    String text =
        switch (outcome) {
          case Outcome.Accepted<SourceFile>(SourceFile file) ->
              file.name() + ": " + new String(file.bytes(), StandardCharsets.UTF_8);
          case Outcome.Refused<SourceFile>(Rejected reason) -> reason.toString();
        };
    return text.replace(folder + "/", "");
  }

  private Path write(String kind, byte[] tar) throws IOException {
    return Files.write(folder.resolve("papers"), packed(kind, tar));
  }

  private static byte[] packed(String kind, byte[] tar) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (kind) {
          case "tar.gz" -> new GZIPOutputStream(bytes);
          case "tar.xz" -> new XZOutputStream(bytes, new LZMA2Options());
          default -> bytes;
        }) {
      out.write(tar);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        put(tar, new TarArchiveEntry(namesAndContents[i]), namesAndContents[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, String content)
      throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }
}
