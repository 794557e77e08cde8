package nl.kamergraaf.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.sample.OfficialLayout.Line;
import nl.kamergraaf.sample.OfficialLayout.Page;
import nl.kamergraaf.sample.Run.Style;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws a publication as an official PDF of the Aanhangsel: same page, places, sizes and running
 * furniture, with Helvetica for the official Univers.
 *
 * <p>The same publication gives the same bytes everywhere: no dates, a fixed file id, nothing
 * compressed (compressors differ between Java versions).
 */
public final class OfficialPdf {
  private static final PDRectangle MEDIA_BOX = new PDRectangle(595, 842);
  private static final PDRectangle CROP_BOX = new PDRectangle(18.425f, 35.433f, 558.425f, 771.024f);
  private static final double MARGIN = 55.2756;
  private static final double MARK_SIZE = 6.4857;
  private static final double MARK_HEIGHT = 5.4879;
  private static final double MARK_RISE = 3.4923;
  private static final double NOTE_NUMBER_SIZE = 4.989;
  private static final double NOTE_NUMBER_HEIGHT = 4.4901;
  private static final double NOTE_NUMBER_RISE = 2.7439;
  private static final double IMPRINT_SIZE = 5.862;
  private static final double IMPRINT_LEADING = 6.406;
  private static final double FOOT_SIZE = 9.0595;

  private final Publication publication;
  private final Map<Style, PDFont> fonts = new EnumMap<>(Style.class);

  private OfficialPdf(Publication publication) {
    this.publication = publication;
    fonts.put(Style.ROMAN, new PDType1Font(FontName.HELVETICA));
    fonts.put(Style.BOLD, new PDType1Font(FontName.HELVETICA_BOLD));
    fonts.put(Style.OBLIQUE, new PDType1Font(FontName.HELVETICA_OBLIQUE));
    fonts.put(Style.MARK, new PDType1Font(FontName.HELVETICA));
  }

  /** The bytes of the PDF. */
  public static byte[] of(Publication publication, Hyphenation hyphenation) throws IOException {
    OfficialPdf pdf = new OfficialPdf(publication);
    List<Page> pages = OfficialLayout.pages(publication, pdf::width, hyphenation);
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(0L);
      document.getDocumentInformation().setTitle("Navertelling van " + publication.id());
      document.getDocumentCatalog().setLanguage("nl");
      for (int i = 0; i < pages.size(); i++) {
        pdf.addPage(document, pages.get(i), i + 1);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private void addPage(PDDocument document, Page page, int number) throws IOException {
    PDPage sheet = new PDPage(MEDIA_BOX);
    sheet.setCropBox(CROP_BOX);
    document.addPage(sheet);
    try (PDPageContentStream out =
        new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, false)) {
      if (number == 1) {
        drawHead(out);
      }
      for (Line line : page.text()) {
        drawLine(out, line, OfficialLayout.SIZE);
      }
      drawNotes(out, page);
      if (number == 1) {
        drawImprint(out);
      }
      drawFoot(out, number);
    }
  }

  private void drawHead(PDPageContentStream out) throws IOException {
    draw(out, Style.BOLD, "Tweede Kamer der Staten-Generaal", 18.1191, MARGIN, 762.5197);
    draw(out, Style.BOLD, "2", 51.1597, 505.8793, 740.296);
    rule(out, MARGIN, 721.162, 484.724);
    draw(out, Style.ROMAN, "Vergaderjaar " + publication.sessionYear(), 9.5924, MARGIN, 705.7134);
    draw(out, Style.BOLD, "Aanhangsel van de Handelingen", 9.978, OfficialLayout.LEFT, 705.4695);
    rule(out, MARGIN, 667.417, 484.724);
    LineBreaker breaker =
        new LineBreaker(
            run -> width(run) * FOOT_SIZE / OfficialLayout.SIZE,
            Hyphenation.NONE,
            OfficialLayout.RIGHT - OfficialLayout.LEFT);
    double y = 648.8503;
    for (List<Run> line : breaker.lines(List.of(new Run(Style.BOLD, publication.series())))) {
      drawLine(out, new Line(OfficialLayout.LEFT, y, line), FOOT_SIZE);
      y -= OfficialLayout.LEADING;
    }
    draw(out, Style.BOLD, publication.number(), 12.7899, OfficialLayout.LEFT, 538.2425);
  }

  private void drawNotes(PDPageContentStream out, Page page) throws IOException {
    if (page.notes().isEmpty()) {
      return;
    }
    double top = page.notes().getFirst().y() + OfficialLayout.RULE_ABOVE_NOTES;
    rule(out, OfficialLayout.LEFT, top, 56.693);
    for (Line line : page.noteNumbers()) {
      String number = line.runs().getFirst().text();
      draw(
          out,
          Style.MARK,
          number,
          new Matrix(
              (float) NOTE_NUMBER_SIZE,
              0,
              0,
              (float) NOTE_NUMBER_HEIGHT,
              (float) line.x(),
              (float) (line.y() + NOTE_NUMBER_RISE)));
    }
    for (Line line : page.notes()) {
      drawLine(out, line, OfficialLayout.NOTE_SIZE);
    }
  }

  private void drawImprint(PDPageContentStream out) throws IOException {
    double y = 82.2614;
    for (String line :
        List.of(publication.id(), "ISSN 0921 - 7398", "’s-Gravenhage " + publication.year())) {
      draw(out, Style.ROMAN, line, IMPRINT_SIZE, MARGIN, y);
      y -= IMPRINT_LEADING;
    }
  }

  private void drawFoot(PDPageContentStream out, int number) throws IOException {
    String foot = "Tweede Kamer, vergaderjaar " + publication.sessionYear() + ", Aanhangsel";
    draw(out, Style.ROMAN, foot, FOOT_SIZE, OfficialLayout.LEFT, 69.4488);
    String page = Integer.toString(number);
    double width = width(new Run(Style.ROMAN, page)) * FOOT_SIZE / OfficialLayout.SIZE;
    draw(out, Style.ROMAN, page, FOOT_SIZE, OfficialLayout.RIGHT - width, 69.4488);
  }

  private void drawLine(PDPageContentStream out, Line line, double size) throws IOException {
    double x = line.x();
    for (Run run : line.runs()) {
      if (run.style() == Style.MARK) {
        draw(
            out,
            run.style(),
            run.text(),
            new Matrix(
                (float) MARK_SIZE,
                0,
                0,
                (float) MARK_HEIGHT,
                (float) x,
                (float) (line.y() + MARK_RISE)));
      } else {
        draw(out, run.style(), run.text(), size, x, line.y());
      }
      x += width(run) * size / OfficialLayout.SIZE;
    }
  }

  private void draw(
      PDPageContentStream out, Style style, String text, double size, double x, double y)
      throws IOException {
    draw(out, style, text, new Matrix((float) size, 0, 0, (float) size, (float) x, (float) y));
  }

  private void draw(PDPageContentStream out, Style style, String text, Matrix matrix)
      throws IOException {
    out.beginText();
    out.setFont(font(style), 1);
    out.setTextMatrix(matrix);
    out.showText(text);
    out.endText();
  }

  private static void rule(PDPageContentStream out, double x, double y, double width)
      throws IOException {
    out.setLineWidth(0.283f);
    out.moveTo((float) x, (float) y);
    out.lineTo((float) (x + width), (float) y);
    out.stroke();
  }

  /** Width at the size of the running text; marks are set smaller. */
  private double width(Run run) {
    try {
      double size = run.style() == Style.MARK ? MARK_SIZE : OfficialLayout.SIZE;
      return font(run.style()).getStringWidth(run.text()) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDFont font(Style style) {
    PDFont font = fonts.get(style);
    if (font == null) {
      throw new IllegalStateException("No font for " + style);
    }
    return font;
  }
}
