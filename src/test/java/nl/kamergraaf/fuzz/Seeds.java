package nl.kamergraaf.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kamergraaf.sample.Samples;
import nl.kamergraaf.source.SourceFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The good inputs that a fuzzer sets out from: the samples packed with the program, and others made
 * of them here. Inputs that were found lie beside each test's other resources.
 */
final class Seeds {
  private static final Path XML = Path.of("src/test/resources/nl/kamergraaf/document/xml");

  private Seeds() {}

  static Stream<byte[]> texts() {
    return samples(".txt");
  }

  static Stream<byte[]> markdown() {
    return samples(".md");
  }

  static Stream<byte[]> pdfs() {
    return samples(".pdf");
  }

  static Stream<byte[]> modernXml() throws IOException {
    return Stream.of(Files.readAllBytes(XML.resolve("modern.xml")));
  }

  static Stream<byte[]> legacyXml() throws IOException {
    return Stream.of(Files.readAllBytes(XML.resolve("legacy.xml")));
  }

  /** A letter of each text: a paragraph a line, with a footnote and a table. */
  static Stream<byte[]> letters() {
    return samples(".txt").map(text -> letter(new String(text, UTF_8)));
  }

  /** An archive of the texts and a folder, and one of an archive. */
  static Stream<byte[]> archives() {
    byte[] flat = zip(".txt");
    return Stream.of(flat, zip("inner.zip", flat));
  }

  /** One of every form. */
  static Stream<byte[]> everyForm() throws IOException {
    return Stream.of(
            texts().limit(2),
            markdown().limit(2),
            modernXml(),
            legacyXml(),
            letters().limit(1),
            archives(),
            pdfs().limit(1))
        .flatMap(seeds -> seeds);
  }

  private static Stream<byte[]> samples(String suffix) {
    return Samples.all().stream()
        .filter(sample -> sample.name().endsWith(suffix))
        .map(SourceFile::bytes);
  }

  private static byte[] letter(String text) {
    try (var word = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      text.lines().forEach(line -> word.createParagraph().createRun().setText(line));
      XWPFParagraph last = word.createParagraph();
      var note = word.createFootnotes().createFootnote();
      note.createParagraph().createRun().setText("De Krant, 1 oktober 2030.");
      last.addFootnoteReference(note);
      word.createTable(1, 2).getRow(0).getCell(0).setText("Jaar");
      word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] zip(String suffix) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("folder/"));
      for (SourceFile sample : Samples.all()) {
        if (sample.name().endsWith(suffix)) {
          zip.putNextEntry(new ZipEntry("folder/" + sample.name()));
          zip.write(sample.bytes());
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
