package nl.kamergraaf.document.archive;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.document.Composition;
import nl.kamergraaf.document.ParliamentaryDocument;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SafeXml;
import nl.kamergraaf.source.SourceFile;

/**
 * Reads a paper of the archive of 1984 to 2008 ({@code <kvr>}, from the scans of Staten-Generaal
 * Digitaal and the Parlando system), with what the archive says of it as metadata.
 *
 * <p>The form is described in {@code docs/forms/archive.md}. Never throws on bad input.
 * Thread-safe.
 */
public final class ArchiveReader {
  private final Limits limits;

  public ArchiveReader(Limits limits) {
    this.limits = limits;
  }

  /** The paper with its metadata, or why the file holds none. */
  public Outcome<ParliamentaryDocument> read(SourceFile file) {
    return SafeXml.read(file, xml -> read(file, xml));
  }

  private Outcome<ParliamentaryDocument> read(SourceFile file, XMLStreamReader xml)
      throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      // the prologue
    }
    Optional<Element> root = Element.read(xml, limits.xmlDepth());
    if (root.isEmpty()) {
      int line = xml.getLocation().getLineNumber();
      return SafeXml.broken(file, line, "elements nest deeper than " + limits.xmlDepth());
    }
    while (xml.hasNext()) {
      xml.next(); // what is not well-formed behind the root is refused too
    }
    return document(file, root.get());
  }

  private static Outcome<ParliamentaryDocument> document(SourceFile file, Element paper) {
    HeaderLines lines = new HeaderLines(paper);
    String type = Print.words(paper.attribute("type"));
    Parts parts =
        new Parts(
            paper, lines.introduction(), lines.type().isEmpty() ? type : "", lines.isAnswered());
    Composition document =
        new Composition(lines.heading(parts.reply(), parts.asking(), parts.number()));
    new Contents(parts.parts(), Note.of(paper, "vragen"), Note.of(paper, "antwoorden"))
        .addTo(document);
    ParliamentaryDocument read = document.of(file);
    return read.header().asking().isEmpty() && document.isEmpty()
        ? Outcome.refuse(file, Rejected.Code.NO_TEXT, "its elements hold no text")
        : Outcome.of(read.with(ArchiveMetadata.of(file, paper)));
  }
}
