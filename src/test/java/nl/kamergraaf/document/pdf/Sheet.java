package nl.kamergraaf.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.source.SourceFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A PDF to be drawn line by line, with the measures of the official layout: text in 8 points with
 * 9.6 between lines, notes in 6, their labels and marks raised.
 */
final class Sheet {
  static final float LEFT = 202.7f;
  static final float LINE = 9.6f;

  private static final float NARROW_LEFT = 40;
  private static final float NARROW_RIGHT = 300;

  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private record Word(int page, float x, float y, float size, boolean bold, String text) {}

  private final List<Word> words = new ArrayList<>();
  private int page;
  private float x = LEFT;
  private float y = 60;

  /** Goes to a new page. */
  Sheet page() {
    page++;
    y = 60;
    return this;
  }

  /** Leaves out a line, as there is above a heading. */
  Sheet gap() {
    y += LINE;
    return this;
  }

  /** Draws a line of text. A piece that begins with ^ is a raised note mark, with _ an index. */
  Sheet line(String... pieces) {
    return line(false, LEFT, pieces);
  }

  Sheet boldLine(String text) {
    return line(true, LEFT, text);
  }

  Sheet indentedLine(float by, String... pieces) {
    return line(false, LEFT + by, pieces);
  }

  private Sheet line(boolean bold, float left, String... pieces) {
    x = left;
    for (String piece : pieces) {
      switch (piece.charAt(0)) {
        case '^' -> put(6, -3.5f, false, piece.substring(1));
        case '_' -> put(6, 2, false, piece.substring(1));
        default -> put(8, 0, bold, piece);
      }
    }
    y += LINE;
    return this;
  }

  /** Draws words side by side, at the distances given from the left; ^ begins a note mark. */
  Sheet row(float step, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      x = LEFT + i * step;
      String[] parts = cells[i].split("(?=\\^)", 2);
      put(8, 0, false, parts[0]);
      put(6, -3.5f, false, parts.length == 1 ? "" : parts[1].substring(1));
    }
    y += LINE;
    return this;
  }

  /** Draws two columns of text side by side. A line that is empty is left out. */
  Sheet columns(List<String> left, List<String> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      x = NARROW_LEFT;
      put(8, 0, false, i < left.size() ? left.get(i) : "");
      x = NARROW_RIGHT;
      put(8, 0, false, i < right.size() ? right.get(i) : "");
      y += LINE;
    }
    return this;
  }

  /** Draws a note right below what was drawn last, as below a table. */
  Sheet noteHere(String label, String... lines) {
    return note(y, label, lines);
  }

  /** Draws the lines of a note at the foot of the page; without a label, it goes on from before. */
  Sheet note(float at, String label, String... lines) {
    y = at;
    for (int i = 0; i < lines.length; i++) {
      if (i == 0 && !label.isEmpty()) {
        x = LEFT;
        put(4, -2.8f, false, label);
      }
      x = LEFT + 6.2f;
      put(6, 0, false, lines[i]);
      y += 9;
    }
    return this;
  }

  /** Draws the running foot. */
  Sheet foot(String left, String right, int number) {
    y = 737;
    x = 36.9f;
    put(5, 0, false, left);
    x = LEFT;
    put(9, 0, false, right);
    x = 516.5f;
    put(9, 0, false, String.valueOf(number));
    return this;
  }

  private void put(float size, float lower, boolean bold, String text) {
    if (text.isEmpty()) {
      return;
    }
    words.add(new Word(page, x, y + lower, size, bold, text));
    try {
      x += (bold ? BOLD : PLAIN).getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SourceFile file() throws IOException {
    return file("");
  }

  /** The PDF, to be opened with a password where one is given. */
  SourceFile file(String password) throws IOException {
    try (var pdf = new PDDocument()) {
      for (int i = 0; i <= page; i++) {
        draw(pdf, i);
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return new SourceFile("answer.pdf", bytes.toByteArray());
    }
  }

  private void draw(PDDocument pdf, int index) throws IOException {
    var sheet = new PDPage(new PDRectangle(558, 771));
    pdf.addPage(sheet);
    try (var content = new PDPageContentStream(pdf, sheet)) {
      for (Word word : words) {
        if (word.page() == index) {
          content.beginText();
          content.setFont(word.bold() ? BOLD : PLAIN, word.size());
          content.newLineAtOffset(word.x(), 771 - word.y());
          content.showText(word.text());
          content.endText();
        }
      }
    }
  }
}
