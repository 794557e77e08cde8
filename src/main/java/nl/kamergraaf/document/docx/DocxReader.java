package nl.kamergraaf.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.FormReader;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Reads Word documents of the ministries. What a reviewer deleted is not read, what was inserted
 * is. POI's own guards against packed bombs hold, at the limits given.
 */
public final class DocxReader implements FormReader {
  private final Limits limits;

  public DocxReader(Limits limits) {
    this.limits = limits;
    ZipSecureFile.setMinInflateRatio(1.0 / limits.inflation());
    ZipSecureFile.setMaxEntrySize(limits.fileBytes());
  }

  @Override
  public Outcome<List<Block>> read(SourceFile file) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      List<Block> blocks = new WordText(document, limits.xmlDepth()).blocks();
      return blocks.isEmpty()
          ? Outcome.refuse(file, Rejected.Code.NO_TEXT, "its paragraphs hold no text")
          : Outcome.of(blocks);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI answers broken packages with exceptions of many libraries
      return Outcome.refuse(file, Rejected.Code.BROKEN_DOCX, "it can't be parsed: " + reason(e));
    } catch (NoClassDefFoundError e) {
      // ECMA-376-2 allows DEFLATE alone; others need libraries that POI does without
      return Outcome.refuse(
          file, Rejected.Code.BROKEN_DOCX, "it is packed in a way that no Word document is");
    }
  }

  private static String reason(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}
