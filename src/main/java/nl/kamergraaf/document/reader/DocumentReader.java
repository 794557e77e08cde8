package nl.kamergraaf.document.reader;

import java.util.List;
import java.util.Map;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.FormReader;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Structure;
import nl.kamergraaf.document.pdf.PdfReader;
import nl.kamergraaf.document.text.MarkdownReader;
import nl.kamergraaf.document.text.PlainTextReader;
import nl.kamergraaf.source.Format;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SourceFile;
import nl.kamergraaf.source.StrictText;

/**
 * Reads a file of any known form.
 *
 * <pre>{@code
 * Outcome<ParliamentaryDocument> document = new DocumentReader().read(file);
 * }</pre>
 *
 * <p>Never throws on bad input. Thread-safe.
 */
public final class DocumentReader {
  private final Map<Format, FormReader> forms =
      Map.of(
          Format.MARKDOWN,
          file -> StrictText.decode(file).then(text -> Outcome.of(MarkdownReader.blocks(text))),
          Format.PDF,
          new PdfReader(Limits.DEFAULT),
          Format.PLAIN_TEXT,
          file -> StrictText.decode(file).then(text -> Outcome.of(PlainTextReader.blocks(text))));

  /** The document, or why the file holds none. */
  public Outcome<ParliamentaryDocument> read(SourceFile file) {
    return Format.of(file)
        .then(format -> blocks(file, format))
        .then(blocks -> Structure.of(file, blocks));
  }

  private Outcome<List<Block>> blocks(SourceFile file, Format format) {
    FormReader reader = forms.get(format);
    return reader == null
        ? Outcome.refuse(
            file,
            Rejected.Code.UNKNOWN_FORMAT,
            "a file of form " + format + " is not read by itself")
        : reader.read(file);
  }
}
