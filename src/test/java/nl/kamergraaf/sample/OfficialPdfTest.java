package nl.kamergraaf.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample's PDFs are drawn from the Markdown in {@code src/test/resources/official-pdf}.
 *
 * <p>After a change there, draw them anew with {@code mvn test -Dtest=OfficialPdfTest
 * -Dkamergraaf.samples.update=true} and look at them.
 */
class OfficialPdfTest {
  private static final Path SOURCES = Path.of("src/test/resources/official-pdf");
  private static final Path PACKED = Path.of("src/main/resources/nl/kamergraaf/sample");

  @ParameterizedTest
  @MethodSource("sources")
  void thePackedPdfIsByteForByteWhatItsSourceGives(Path source) throws IOException {
    Path packed = PACKED.resolve(id(source) + ".pdf");
    byte[] drawn = draw(source);
    if (Boolean.getBoolean("kamergraaf.samples.update")) {
      Files.write(packed, drawn);
    }
    assertThat(packed).hasBinaryContent(drawn);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void theFurnitureOfTheOfficialLayoutIsOnEveryOfSeveralPages(Path source) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(draw(source))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(2);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(pdf)).contains("Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel");
      }
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Tweede Kamer der Staten-Generaal", "ISSN 0921 - 7398", "’s-Gravenhage 2024")
          .containsPattern("(?m)^" + id(source) + "\\s*$")
          .containsPattern("(?m)\\p{Ll}-\\s*$");
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void noteMarksAreSmallerThanTheTextAndRaisedAboveItsLine(Path source) throws IOException {
    Publication publication = Publication.ofMarkdown(id(source), Files.readString(source));
    List<TextPosition> glyphs = glyphs(draw(source));
    List<String> marks = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      TextPosition mark = glyphs.get(i);
      TextPosition before = glyphs.get(i - 1);
      if (mark.getXScale() < 6.6 && mark.getXScale() > 6.4) {
        assertThat(mark.getYDirAdj()).isLessThan(before.getYDirAdj() - 3);
        marks.add(mark.getUnicode());
      }
    }
    assertThat(marks).containsExactlyInAnyOrderElementsOf(publication.notes().keySet());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void noLetterOfTheSourceIsLost(Path source) throws IOException {
    Publication publication = Publication.ofMarkdown(id(source), Files.readString(source));
    try (PDDocument pdf = Loader.loadPDF(draw(source))) {
      long inPdf = letters(new PDFTextStripper().getText(pdf));
      long furniture =
          letters("Tweede Kamer der Staten-Generaal Vergaderjaar Aanhangsel van de Handelingen")
              + letters(publication.series() + publication.id() + "ISSN ’s-Gravenhage")
              + pdf.getNumberOfPages() * letters("Tweede Kamer, vergaderjaar, Aanhangsel");
      assertThat(inPdf).isEqualTo(letters(publication.plainText()) + furniture);
    }
  }

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static byte[] draw(Path source) throws IOException {
    try (Stream<String> words = Files.lines(SOURCES.resolve("hyphenation.txt"))) {
      return OfficialPdf.of(
          Publication.ofMarkdown(id(source), Files.readString(source)), Hyphenation.of(words));
    }
  }

  private static List<TextPosition> glyphs(byte[] pdf) throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition glyph) {
          glyphs.add(glyph);
        }
      }.getText(document);
    }
    return glyphs;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static String id(Path source) {
    String name = source.getFileName().toString();
    return name.substring(0, name.length() - ".md".length());
  }
}
