package nl.kamergraaf.document.docx;

import java.util.Map;
import javax.xml.namespace.QName;
import nl.kamergraaf.document.BlockBuilder;
import nl.kamergraaf.document.RaisedMarks;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/** The text of a paragraph's runs, with the notes that they call. Not thread-safe. */
final class Runs {
  static final String FOOTNOTE = "footnote ";
  static final String ENDNOTE = "endnote ";

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final QName ID = new QName(WORD, "id");

  private final Map<String, String> labels;
  private final BlockBuilder text;
  private final StringBuilder words = new StringBuilder();
  private boolean allBold = true;
  private boolean anyText;

  /**
   * @param labels the labels given to notes so far; those met here are added
   */
  Runs(Map<String, String> labels, BlockBuilder text) {
    this.labels = labels;
    this.text = text;
  }

  /** Adds the paragraph's text, and tells whether it is bold from end to end. */
  boolean add(XWPFParagraph paragraph) {
    for (IRunElement element : paragraph.getIRuns()) {
      switch (element) {
        case XWPFRun run -> addRun(run);
        case XWPFSDT control -> text.append(control.getContent().getText());
        default -> {}
      }
    }
    return anyText && allBold;
  }

  private void addRun(XWPFRun run) {
    String before = words.toString();
    boolean raised = run.getVerticalAlignment() == STVerticalAlignRun.SUPERSCRIPT;
    try (XmlCursor cursor = run.getCTR().newCursor()) {
      for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
        addPart(cursor, raised);
      }
    }
    String added = words.substring(before.length());
    if (!added.isBlank()) {
      anyText = true;
      allBold &= run.isBold();
    }
  }

  private void addPart(XmlCursor part, boolean raised) {
    switch (part.getName().getLocalPart()) {
      case "t" -> append(raised ? RaisedMarks.raised(part.getTextValue()) : part.getTextValue());
      case "tab", "br", "cr", "ptab" -> append(" ");
      case "noBreakHyphen" -> append("-");
      case "footnoteReference" -> call(FOOTNOTE + part.getAttributeText(ID));
      case "endnoteReference" -> call(ENDNOTE + part.getAttributeText(ID));
      default -> {}
    }
  }

  private void append(String more) {
    text.append(more);
    words.append(more);
  }

  private void call(String id) {
    text.call(labels.computeIfAbsent(id, i -> String.valueOf(labels.size() + 1)));
  }
}
