package nl.kamergraaf.document.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.BlockBuilder;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Makes blocks of one Word document. Not thread-safe. */
final class WordText {
  private final XWPFDocument document;
  private final int maxDepth;
  private final ListNumbers numbers = new ListNumbers();

  /** The label of each note called, in the order of the calls, which is Word's order of numbers. */
  private final Map<String, String> labels = new LinkedHashMap<>();

  private final List<Block> blocks = new ArrayList<>();

  WordText(XWPFDocument document, int maxDepth) {
    this.document = document;
    this.maxDepth = maxDepth;
  }

  List<Block> blocks() {
    add(document.getBodyElements(), 0);
    addNotes(Runs.FOOTNOTE, document.getFootnotes());
    addNotes(Runs.ENDNOTE, document.getEndnotes());
    return blocks;
  }

  private void add(List<IBodyElement> elements, int depth) {
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> addParagraph(paragraph);
        case XWPFTable table -> addTable(table, depth);
        case XWPFSDT control ->
            control.getContent().getText().lines().forEach(line -> addText(line));
        default -> {}
      }
    }
  }

  private void addText(String line) {
    if (!line.isBlank()) {
      blocks.add(new BlockBuilder().append(line).build(Block.Role.TEXT, ""));
    }
  }

  private void addParagraph(XWPFParagraph paragraph) {
    var text = new BlockBuilder().append(numbers.of(paragraph));
    boolean bold = new Runs(labels, text).add(paragraph);
    if (!text.isEmpty()) {
      boolean heading = bold || isHeadingStyle(paragraph);
      Block block = text.build(heading ? Block.Role.HEADING : Block.Role.TEXT, "");
      if (!block.text().isEmpty()) {
        blocks.add(block);
      }
    }
  }

  private static boolean isHeadingStyle(XWPFParagraph paragraph) {
    String style = paragraph.getStyle();
    return style != null && style.matches("(?i)(?:heading|kop|titel|title)\\s?\\d?");
  }

  private void addTable(XWPFTable table, int depth) {
    if (depth > maxDepth) {
      throw new IllegalArgumentException("tables nest deeper than " + maxDepth);
    }
    for (XWPFTableRow row : table.getRows()) {
      List<XWPFTableCell> cells = row.getTableCells();
      if (cells.size() == 1) {
        add(cells.get(0).getBodyElements(), depth + 1);
      } else {
        addRow(cells);
      }
    }
  }

  private void addRow(List<XWPFTableCell> cells) {
    var text = new BlockBuilder();
    boolean any = false;
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : " | ");
      for (XWPFParagraph paragraph : cells.get(i).getParagraphs()) {
        any |= !paragraph.getText().isBlank();
        text.append(numbers.of(paragraph));
        new Runs(labels, text).add(paragraph);
        text.append(" ");
      }
    }
    if (any) {
      blocks.add(text.build(Block.Role.TEXT, ""));
    }
  }

  private void addNotes(String kind, List<? extends XWPFAbstractFootnoteEndnote> notes) {
    Map<String, XWPFAbstractFootnoteEndnote> byId = new LinkedHashMap<>();
    notes.forEach(note -> byId.put(kind + id(note), note));
    labels.forEach(
        (id, label) -> {
          XWPFAbstractFootnoteEndnote note = byId.get(id);
          if (note != null) {
            addNote(label, note);
          }
        });
  }

  private static BigInteger id(XWPFAbstractFootnoteEndnote note) {
    return note.getId();
  }

  private void addNote(String label, XWPFAbstractFootnoteEndnote note) {
    var text = new BlockBuilder();
    for (XWPFParagraph paragraph : note.getParagraphs()) {
      new Runs(Map.of(), text).add(paragraph);
      text.append(" ");
    }
    Block block = text.build(Block.Role.NOTE, label);
    if (!block.text().isEmpty()) {
      blocks.add(block);
    }
  }
}
