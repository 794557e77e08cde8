package nl.kamergraaf.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kamergraaf.document.BlockText;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.SourceFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

final class DocxReaderTest {
  private final DocxReader reader = new DocxReader(Limits.DEFAULT);

  @Test
  void reads_paragraphs_tables_and_the_notes_that_they_call() throws IOException {
    var word = new XWPFDocument();
    paragraph(word, "Vraag 1", true);
    XWPFParagraph question = paragraph(word, "Kent u het bericht", false);
    XWPFFootnote note = word.createFootnotes().createFootnote();
    note.createParagraph().createRun().setText("De Krant, 1 oktober 2030.");
    question.addFootnoteReference(note);
    question.createRun().setText(" over de brug van 12 m");
    XWPFRun raised = question.createRun();
    raised.setText("2");
    raised.setVerticalAlignment("superscript");
    question.createRun().setText("?");
    XWPFTable table = word.createTable(1, 2);
    table.getRow(0).getCell(0).setText("Jaar");
    table.getRow(0).getCell(1).setText("Keren");
    assertThat(BlockText.of(reader.read(file(word))))
        .containsExactly(
            "HEADING Vraag 1",
            "TEXT Kent u het bericht{1} over de brug van 12 m²?",
            "TEXT Jaar | Keren",
            "NOTE 1 De Krant, 1 oktober 2030.");
  }

  @Test
  void refuses_a_cut_off_file() throws IOException {
    var word = new XWPFDocument();
    paragraph(word, "Vraag 1", true);
    byte[] bytes = file(word).bytes();
    var cut = new SourceFile("letter.docx", Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(BlockText.refusal(reader.read(cut)))
        .startsWith("letter.docx: BROKEN_DOCX: it can't be parsed");
  }

  @Test
  void refuses_a_letter_without_words() throws IOException {
    assertThat(BlockText.refusal(reader.read(file(new XWPFDocument()))))
        .isEqualTo("letter.docx: NO_TEXT: its paragraphs hold no text");
  }

  @Property(tries = 100, seed = "42")
  void never_throws(@ForAll byte[] bytes) {
    assertThat(reader.read(new SourceFile("any.docx", bytes))).isNotNull();
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String text, boolean bold) {
    XWPFParagraph paragraph = word.createParagraph();
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setBold(bold);
    return paragraph;
  }

  private static SourceFile file(XWPFDocument word) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (word) {
      word.write(bytes);
    }
    return new SourceFile("letter.docx", bytes.toByteArray());
  }
}
