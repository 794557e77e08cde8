package nl.kamergraaf.document.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.document.Block;
import nl.kamergraaf.document.FormReader;
import nl.kamergraaf.source.Limits;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SafeXml;
import nl.kamergraaf.source.SourceFile;

/**
 * Reads the official XML in one pass, tolerantly: no element must stand anywhere, and what is not
 * known lets its text through.
 */
public final class XmlReader implements FormReader {
  private final Limits limits;

  public XmlReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Outcome<List<Block>> read(SourceFile file) {
    return SafeXml.read(file, xml -> read(file, xml));
  }

  private Outcome<List<Block>> read(SourceFile file, XMLStreamReader xml)
      throws XMLStreamException {
    var publication = new Publication();
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > limits.xmlDepth()) {
            String detail = "elements nest deeper than " + limits.xmlDepth();
            return SafeXml.broken(file, xml.getLocation().getLineNumber(), detail);
          }
          publication.start(name(xml), attributes(xml));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          publication.end(name(xml));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            publication.text(xml.getText());
        default -> {}
      }
    }
    List<Block> blocks = publication.blocks();
    return blocks.isEmpty()
        ? Outcome.refuse(file, Rejected.Code.NO_TEXT, "its elements hold no text")
        : Outcome.of(blocks);
  }

  private static String name(XMLStreamReader xml) {
    return xml.getLocalName().toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(
          xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i));
    }
    return attributes;
  }
}
