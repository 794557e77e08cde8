package nl.kamergraaf.document.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.FormReader;
import nl.kamergraaf.document.docx.DocxReader;
import nl.kamergraaf.document.html.HtmlReader;
import nl.kamergraaf.document.pdf.PdfReader;
import nl.kamergraaf.document.xml.XmlReader;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;

/**
 * Reads a document of any form: tells the form by its content and takes the reader for it.
 *
 * <pre>{@code
 * Outcome<List<Block>> blocks = new FormReaders(Limits.DEFAULT).read(file);
 * }</pre>
 */
public final class FormReaders implements FormReader {
  private final Map<Format, FormReader> readers = new EnumMap<>(Format.class);

  public FormReaders(Limits limits) {
    readers.put(Format.PDF, new PdfReader(limits));
    readers.put(Format.XML, new XmlReader(limits));
    readers.put(Format.HTML, new HtmlReader(limits));
    readers.put(Format.DOCX, new DocxReader(limits));
    readers.put(Format.ARCHIVE, refusing("an archive inside an archive: unpack it first"));
    readers.put(Format.METADATA, refusing("metadata of a publication, not a publication"));
  }

  @Override
  public Outcome<List<Block>> read(SourceFile file) {
    return Format.of(file).then(format -> reader(format).read(file));
  }

  private FormReader reader(Format format) {
    return readers.getOrDefault(format, refusing("no reader for the form " + format));
  }

  private static FormReader refusing(String why) {
    return file -> Outcome.refuse(file, Rejected.Code.UNKNOWN_FORMAT, why);
  }
}
