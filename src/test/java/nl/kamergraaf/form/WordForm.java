package nl.kamergraaf.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A Word document, its footnotes Word's own. */
final class WordForm {
  private static final Pattern PIECE = Pattern.compile("<sup>(\\d+)</sup>|[^<]+");

  private WordForm() {}

  static byte[] of(Paper paper) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var word = new XWPFDocument()) {
      for (String line :
          List.of(
              paper.id(),
              "Vergaderjaar " + Paper.SESSION,
              Integer.toString(paper.number()),
              paper.asking(),
              paper.replying())) {
        word.createParagraph().createRun().setText(line);
      }
      for (Paper.Section section : paper.sections()) {
        var heading = word.createParagraph().createRun();
        heading.setText(section.heading());
        heading.setBold(true);
        section.paragraphs().forEach(text -> paragraph(word, text, paper));
      }
      word.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void paragraph(XWPFDocument word, String text, Paper paper) {
    XWPFParagraph paragraph = word.createParagraph();
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      if (piece.group(1) == null) {
        paragraph.createRun().setText(piece.group());
      } else {
        if (word.getFootnotes() == null) {
          word.createFootnotes();
        }
        XWPFFootnote note = word.createFootnote();
        note.createParagraph()
            .createRun()
            .setText(paper.notes().get(Integer.parseInt(piece.group(1)) - 1));
        paragraph.addFootnoteReference(note);
      }
    }
  }
}
