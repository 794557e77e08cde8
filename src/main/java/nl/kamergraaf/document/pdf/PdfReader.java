package nl.kamergraaf.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.FormReader;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF: page furniture first, then the text in reading order with its lines and pages put
 * together, then the notes from the feet of the pages.
 */
public final class PdfReader implements FormReader {
  /** The end mark must stand in so many last bytes (ISO 32000-1, annex H, note 18, doubled). */
  private static final int END_WITHIN = 2048;

  private final Limits limits;

  public PdfReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Outcome<List<Block>> read(SourceFile file) {
    if (!tail(file.bytes()).contains("%%EOF")) {
      return Outcome.refuse(file, Rejected.Code.BROKEN_PDF, "cut off: it has no end mark");
    }
    try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
      if (pdf.getNumberOfPages() > limits.pdfPages()) {
        String detail = pdf.getNumberOfPages() + " pages, more than " + limits.pdfPages();
        return Outcome.refuse(file, Rejected.Code.TOO_LARGE, detail);
      }
      return blocks(file, GlyphReader.read(pdf));
    } catch (InvalidPasswordException e) {
      return Outcome.refuse(file, Rejected.Code.ENCRYPTED_PDF, "it needs a password to be read");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers some broken files with whatever its parser ran into
      return Outcome.refuse(file, Rejected.Code.BROKEN_PDF, "it can't be parsed: " + reason(e));
    }
  }

  private static String reason(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  private static String tail(byte[] bytes) {
    int start = Math.max(0, bytes.length - END_WITHIN);
    return new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
  }

  private Outcome<List<Block>> blocks(SourceFile file, List<Glyph> glyphs) {
    if (glyphs.size() > limits.documentCharacters()) {
      String detail = "more than " + limits.documentCharacters() + " characters";
      return Outcome.refuse(file, Rejected.Code.TOO_LARGE, detail);
    }
    List<Line> all = Lines.of(glyphs);
    if (all.isEmpty()) {
      return Outcome.refuse(
          file, Rejected.Code.NO_TEXT, "its pages hold no text, only pictures perhaps");
    }
    Set<String> furniture = new LinkedHashSet<>();
    List<Line> content = withoutFurniture(all, furniture);
    List<Block> blocks = new ArrayList<>();
    furniture.forEach(text -> blocks.add(Block.furniture(text)));
    blocks.addAll(blocks(Columns.unfold(content)));
    return Outcome.of(blocks);
  }

  private static List<Line> withoutFurniture(List<Line> all, Set<String> furniture) {
    var known = new RunningLines(all);
    List<Line> content = new ArrayList<>();
    for (Line line : all) {
      List<Glyph> kept = new ArrayList<>();
      for (Line cell : line.cells()) {
        if (!known.is(line, cell)) {
          kept.addAll(cell.glyphs());
        } else if (!known.isPageNumber(cell)) {
          furniture.add(cell.text());
        }
      }
      if (!kept.isEmpty()) {
        content.add(line.with(kept));
      }
    }
    return content;
  }

  private static List<Block> blocks(List<Line> content) {
    var notes = new FootNotes(content, Layout.textSize(content));
    var paragraphs = new Paragraphs(new Layout(notes.text()), new Hyphens(content), notes.labels());
    List<Block> blocks = new ArrayList<>(paragraphs.of(notes.text()));
    notes.notes().forEach(note -> blocks.add(paragraphs.note(note)));
    return blocks;
  }
}
