package nl.kamergraaf.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.FormReader;
import nl.kamergraaf.document.Structure;
import nl.kamergraaf.document.docx.DocxReader;
import nl.kamergraaf.document.html.HtmlReader;
import nl.kamergraaf.document.pdf.PdfReader;
import nl.kamergraaf.document.text.MarkdownReader;
import nl.kamergraaf.document.text.PlainTextReader;
import nl.kamergraaf.document.xml.MetadataReader;
import nl.kamergraaf.document.xml.XmlReader;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.StrictText;

/** No bytes make a reader throw, hang or misquote. */
final class ReadersFuzzTest {
  @FuzzTest(maxDuration = "5m")
  void plainText(byte[] bytes) {
    read(bytes, file -> StrictText.decode(file).then(t -> Outcome.of(PlainTextReader.blocks(t))));
  }

  @FuzzTest(maxDuration = "5m")
  void markdown(byte[] bytes) {
    read(bytes, file -> StrictText.decode(file).then(t -> Outcome.of(MarkdownReader.blocks(t))));
  }

  @FuzzTest(maxDuration = "5m")
  void pdf(byte[] bytes) {
    read(bytes, new PdfReader(Limits.DEFAULT));
  }

  @FuzzTest(maxDuration = "5m")
  void modernXml(byte[] bytes) {
    read(bytes, new XmlReader(Limits.DEFAULT));
  }

  @FuzzTest(maxDuration = "5m")
  void legacyXml(byte[] bytes) {
    read(bytes, new XmlReader(Limits.DEFAULT));
  }

  @FuzzTest(maxDuration = "5m")
  void metadata(byte[] bytes) {
    Promises.told(new MetadataReader().read(new SourceFile("metadata.xml", bytes)));
  }

  @FuzzTest(maxDuration = "5m")
  void html(byte[] bytes) {
    read(bytes, new HtmlReader(Limits.DEFAULT));
  }

  @FuzzTest(maxDuration = "5m")
  void docx(byte[] bytes) {
    read(bytes, new DocxReader(Limits.DEFAULT));
  }

  private static void read(byte[] bytes, FormReader reader) {
    Promises.timely(() -> check(bytes, reader));
  }

  private static void check(byte[] bytes, FormReader reader) {
    SourceFile file = new SourceFile("fuzzed", bytes);
    Outcome<List<Block>> blocks = reader.read(file);
    Promises.told(blocks).ifPresent(found -> found.forEach(Promises::placed));
    Promises.told(blocks.then(found -> Structure.of(file, found))).ifPresent(Promises::quoted);
  }
}
