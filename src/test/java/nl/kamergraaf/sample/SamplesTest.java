package nl.kamergraaf.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.source.SourceFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  private static final Path FOLDER = Path.of("src/main/resources/nl/kamergraaf/sample");

  @Test
  void theIndexNamesEveryDocumentInTheFolderAndNoOther() throws IOException {
    Set<String> others = Set.of("index.txt", Samples.cases().name());
    assertThat(Samples.names())
        .containsExactlyElementsOf(fileNames(FOLDER).filter(n -> !others.contains(n)).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleSaysOnALineOfItsOwnThatItRetellsAndLinksTheOfficialText(SourceFile sample)
      throws IOException {
    String id = stem(sample.name());
    String said =
        "^Navertelling door Kamergraaf van %s; de officiële tekst: \\Qhttps://zoek.officielebekendmakingen.nl/%s.html\\E\\s*$"
            .formatted(id, id);
    assertThat(text(sample))
        .containsPattern(Pattern.compile(said.replace(" ", "\\s+"), Pattern.MULTILINE));
  }

  @Test
  void copiesAreTheVeryFiles(@TempDir Path folder) throws IOException {
    Samples.copyTo(folder.resolve("new"));
    assertThat(fileNames(folder.resolve("new"))).containsExactlyElementsOf(Samples.names());
    for (String name : Samples.names()) {
      assertThat(folder.resolve("new").resolve(name)).hasSameBinaryContentAs(FOLDER.resolve(name));
    }
  }

  static List<SourceFile> samples() {
    return Samples.all();
  }

  static String text(SourceFile sample) throws IOException {
    if (!sample.name().endsWith(".pdf")) {
      return new String(sample.bytes(), StandardCharsets.UTF_8);
    }
    try (PDDocument pdf = Loader.loadPDF(sample.bytes())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  static Stream<String> fileNames(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
