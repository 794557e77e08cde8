package nl.kamergraaf.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the letters off the pages, in the order in which they were drawn. */
final class GlyphReader extends PDFTextStripper {
  private static final Pattern HEAVY = Pattern.compile("bold|black|heavy|demi");
  private static final float BOLD_WEIGHT = 600;

  private final List<Glyph> glyphs = new ArrayList<>();

  private GlyphReader() {}

  static List<Glyph> read(PDDocument pdf) throws IOException {
    var reader = new GlyphReader();
    reader.writeText(pdf, Writer.nullWriter());
    return reader.glyphs;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    String text = letter.getUnicode();
    if (text == null || text.isEmpty()) {
      return;
    }
    glyphs.add(
        new Glyph(
            getCurrentPageNo(),
            letter.getXDirAdj(),
            letter.getYDirAdj(),
            letter.getWidthDirAdj(),
            letter.getFontSizeInPt(),
            isBold(letter.getFont()),
            0,
            text));
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    if (name != null && HEAVY.matcher(name.toLowerCase(Locale.ROOT)).find()) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null
        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }
}
