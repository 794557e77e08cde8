package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
  private static final Limits SMALL = new Limits(2_000_000, 3, 3_000_000, 10, 20, 5, 1_000);

  private final Path folder;

  SourcesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void walks_folders_in_the_order_of_paths_and_passes_hidden_files_over() throws IOException {
    write("b.txt", "b");
    write("a/z.txt", "z");
    write("a/.hidden", "h");
    write(".git/config", "c");
    assertThat(read(SMALL, folder)).containsExactly("a/z.txt", "b.txt");
  }

  @Test
  void a_file_that_is_not_there_is_one_fault_among_good_files() throws IOException {
    Path good = write("good.txt", "good");
    assertThat(read(SMALL, folder.resolve("none.txt"), good))
        .containsExactly("none.txt: UNREADABLE: no such file or folder", "good.txt");
  }

  @Test
  void gives_metadata_before_the_publications_that_they_lie_beside() throws IOException {
    write("a/ah-tk-1.xml", "a");
    write("a/metadata.xml", "m");
    write("b.metadata.xml", "m");
    write("c/metadata_owms.xml", "m");
    write("oldmetadata.xml", "o");
    zip("z.zip", "1/a.xml", "a", "1/metadata/metadata.xml", "m");
    assertThat(read(SMALL, folder))
        .containsExactly(
            "a/metadata.xml",
            "b.metadata.xml",
            "c/metadata_owms.xml",
            "a/ah-tk-1.xml",
            "oldmetadata.xml",
            "z.zip!1/metadata/metadata.xml",
            "z.zip!1/a.xml");
  }

  @Test
  void follows_links_to_folders_but_not_in_a_circle() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real/inner"));
    Files.writeString(real.resolve("a.txt"), "a");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
    Files.createSymbolicLink(real.resolve("back"), folder.resolve("real"));
    assertThat(read(SMALL, link)).containsExactly("link/inner/a.txt");
  }

  @Test
  void reads_names_of_an_archive_in_the_old_code_page() throws IOException {
    Path path = folder.resolve("old.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(path), Charset.forName("IBM437"))) {
      zip.putNextEntry(new ZipEntry("Financi\u00ebn.txt"));
      zip.write('a');
    }
    assertThat(read(SMALL, folder)).containsExactly("old.zip!Financi\u00ebn.txt");
  }

  @Test
  void refuses_a_file_above_the_limit() throws IOException {
    write("large.txt", "x".repeat(2_000_001));
    assertThat(read(SMALL, folder))
        .containsExactly("large.txt: TOO_LARGE: larger than 2000000 bytes");
  }

  @Test
  void reads_the_entries_of_an_archive_by_name() throws IOException {
    zip("papers.zip", "b.txt", "two", "a.txt", "one", "__MACOSX/a.txt", "junk");
    assertThat(read(SMALL, folder)).containsExactly("papers.zip!a.txt", "papers.zip!b.txt");
  }

  @Test
  void an_entry_whose_name_leads_out_of_its_archive_is_a_fault_among_good_entries()
      throws IOException {
    zip("out.zip", "../a.txt", "a", "/d.txt", "d", "fine.txt", "fine");
    assertThat(read(SMALL, folder))
        .containsExactly(
            "out.zip!../a.txt: BROKEN_ARCHIVE: its name leads out of the archive",
            "out.zip!/d.txt: BROKEN_ARCHIVE: its name leads out of the archive",
            "out.zip!fine.txt");
  }

  @Test
  void gives_a_word_document_whole() throws IOException {
    zip("letter.docx", "[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");
    assertThat(read(SMALL, folder)).containsExactly("letter.docx");
  }

  @Test
  void a_bomb_is_refused_and_its_neighbour_read() throws IOException {
    zip("bomb.zip", "bomb.txt", "0".repeat(1_900_000), "fine.txt", "fine");
    assertThat(read(SMALL, folder))
        .containsExactly(
            "bomb.zip!bomb.txt: TOO_LARGE: inflates to more than 1048576 bytes",
            "bomb.zip!fine.txt");
  }

  @Test
  void refuses_an_archive_of_too_many_files() throws IOException {
    zip("many.zip", "1", "a", "2", "a", "3", "a", "4", "a");
    assertThat(read(SMALL, folder)).containsExactly("many.zip: TOO_LARGE: more than 3 entries");
  }

  @Test
  void refuses_a_cut_off_archive() throws IOException {
    Path zip = zip("cut.zip", "a.txt", "one");
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, bytes.length - 10));
    assertThat(read(SMALL, folder))
        .singleElement()
        .asString()
        .startsWith("cut.zip: BROKEN_ARCHIVE: the ZIP can't be read");
  }

  @Test
  void the_base_name_is_what_a_file_is_called_wherever_it_lies() {
    assertThat(new SourceFile("in/papers.zip!2024/ah.xml", new byte[0]).baseName())
        .isEqualTo("ah.xml");
    assertThat(new SourceFile("C:\\in\\ah.xml", new byte[0]).baseName()).isEqualTo("ah.xml");
  }

  private List<String> read(Limits limits, Path... inputs) {
    try (var files = new Sources(limits).read(List.of(inputs))) {
      return files.map(this::shown).toList();
    }
  }

  private String shown(Outcome<SourceFile> outcome) {
    String text =
        switch (outcome) {
          case Outcome.Accepted<SourceFile>(SourceFile file) -> file.name();
          case Outcome.Refused<SourceFile>(Rejected reason) -> reason.toString();
        };
    return text.replace(folder + "/", "");
  }

  private Path write(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  private Path zip(String name, String... namesAndContents) throws IOException {
    Path path = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return path;
  }
}
