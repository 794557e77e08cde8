package nl.kamergraaf.document.reader;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.FormReader;
import nl.kamergraaf.document.Furniture;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.document.Structure;
import nl.kamergraaf.document.archive.ArchiveReader;
import nl.kamergraaf.document.docx.DocxReader;
import nl.kamergraaf.document.html.HtmlReader;
import nl.kamergraaf.document.pdf.PdfReader;
import nl.kamergraaf.document.text.MarkdownReader;
import nl.kamergraaf.document.text.PlainTextReader;
import nl.kamergraaf.document.text.TypedNotes;
import nl.kamergraaf.document.xml.XmlReader;
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
  private final Map<Format, FormReader> forms;
  private final ArchiveReader archive;
  private final int mostCharacters;

  /** Reads within the limits that are meant for official documents. */
  public DocumentReader() {
    this(Limits.DEFAULT);
  }

  public DocumentReader(Limits limits) {
    mostCharacters = limits.documentCharacters();
    archive = new ArchiveReader(limits);
    forms =
        Map.of(
            Format.PDF,
            new PdfReader(limits),
            Format.XML,
            new XmlReader(limits),
            Format.HTML,
            typedNotesTold(new HtmlReader(limits)),
            Format.DOCX,
            typedNotesTold(new DocxReader(limits)),
            Format.MARKDOWN,
            typedNotesTold(decoded(MarkdownReader::blocks)),
            Format.PLAIN_TEXT,
            decoded(PlainTextReader::blocks),
            Format.METADATA,
            refusing("metadata of a publication, not a publication: see Companions"),
            Format.ARCHIVE,
            refusing("an archive inside an archive: unpack it first"));
  }

  /** The document, or why the file holds none. */
  public Outcome<ParliamentaryDocument> read(SourceFile file) {
    return Format.of(file).then(format -> read(file, format));
  }

  private Outcome<ParliamentaryDocument> read(SourceFile file, Format format) {
    return format == Format.ARCHIVED_PAPER
        ? archive.read(file).then(paper -> bounded(file, paper.text().length(), paper))
        : reader(format)
            .read(file)
            .then(blocks -> bounded(file, characters(blocks), blocks))
            .then(blocks -> Structure.of(file, blocks));
  }

  private FormReader reader(Format format) {
    return Objects.requireNonNull(forms.get(format), "a reader for every form");
  }

  private FormReader decoded(Function<String, List<Block>> reader) {
    return file ->
        StrictText.decode(file)
            .then(text -> bounded(file, text.length(), text))
            .then(text -> Outcome.of(reader.apply(text)));
  }

  private static FormReader typedNotesTold(FormReader reader) {
    return file ->
        reader
            .read(file)
            .then(
                blocks ->
                    Outcome.of(TypedNotes.told(blocks.stream().map(Furniture::told).toList())));
  }

  private static long characters(List<Block> blocks) {
    return blocks.stream().mapToLong(block -> block.text().length()).sum();
  }

  private <T> Outcome<T> bounded(SourceFile file, long characters, T value) {
    return characters > mostCharacters
        ? Outcome.refuse(
            file, Rejected.Code.TOO_LARGE, "more than " + mostCharacters + " characters")
        : Outcome.of(value);
  }

  private static FormReader refusing(String why) {
    return file -> Outcome.refuse(file, Rejected.Code.UNKNOWN_FORMAT, why);
  }
}
