package nl.kamergraaf.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  private static final Path FOLDER = Path.of("src/main/resources/nl/kamergraaf/sample");
  private static final Path GOLD = Path.of("src/test/resources/gold");

  @Test
  void theIndexNamesEveryFileInTheFolderAndNoOther() throws IOException {
    assertThat(Samples.names())
        .containsExactlyElementsOf(fileNames(FOLDER).filter(n -> !n.equals("index.txt")).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleSaysInItsLastLineThatItRetellsAndLinksTheOfficialText(Sample sample)
      throws IOException {
    String id = stem(sample.name());
    assertThat(text(sample).strip())
        .endsWith(
            "Navertelling door Kamergraaf van %s; de officiële tekst: https://zoek.officielebekendmakingen.nl/%s.html"
                .formatted(id, id));
  }

  @Test
  void everySampleHasItsFactsAndEveryFactsFileItsSample() throws IOException {
    assertThat(fileNames(GOLD).map(SamplesTest::stem))
        .containsExactlyElementsOf(Samples.names().stream().map(SamplesTest::stem).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theFactsNameTheFileAndItsDocument(Sample sample) throws IOException {
    JsonNode facts =
        new ObjectMapper().readTree(GOLD.resolve(stem(sample.name()) + ".json").toFile());
    assertThat(facts.get("file").asText()).isEqualTo(sample.name());
    assertThat(facts.get("document").asText()).isEqualTo(stem(sample.name()));
  }

  @Test
  void copiesAreTheVeryFiles(@TempDir Path folder) throws IOException {
    Samples.copyTo(folder.resolve("new"));
    assertThat(fileNames(folder.resolve("new"))).containsExactlyElementsOf(Samples.names());
    for (String name : Samples.names()) {
      assertThat(folder.resolve("new").resolve(name)).hasSameBinaryContentAs(FOLDER.resolve(name));
    }
  }

  static List<Sample> samples() {
    return Samples.all();
  }

  /** The text as one line, so that where a line breaks does not matter. */
  private static String text(Sample sample) throws IOException {
    if (!sample.name().endsWith(".pdf")) {
      return new String(sample.bytes(), StandardCharsets.UTF_8);
    }
    try (PDDocument pdf = Loader.loadPDF(sample.bytes())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static Stream<String> fileNames(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }
}
