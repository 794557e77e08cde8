package nl.kamergraaf.document.xml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.document.Metadata;
import nl.kamergraaf.document.Metadata.Entry;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SafeXml;
import nl.kamergraaf.source.SourceFile;

/**
 * Reads the metadata beside a publication in both of their forms: {@code metadata.xml}, flat pairs
 * of {@code @name} and {@code @content}; and {@code metadata_owms.xml}, whose innermost elements
 * hold the values. Thread-safe.
 */
public final class MetadataReader {

  /** The metadata, or why they could not be read. Values that are blank are left out. */
  public Outcome<Metadata> read(SourceFile file) {
    return SafeXml.read(
        file, xml -> Outcome.of(new Metadata(file.baseName(), file.sha256(), entries(xml))));
  }

  private static List<Entry> entries(XMLStreamReader xml) throws XMLStreamException {
    List<Entry> entries = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text.setLength(0);
          String name = xml.getAttributeValue(null, "name");
          String content = xml.getAttributeValue(null, "content");
          if (name != null && content != null) {
            add(name, content, entries);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          add(name(xml), text, entries);
          text.setLength(0);
        }
        default -> {}
      }
    }
    return entries;
  }

  private static String name(XMLStreamReader xml) {
    String prefix = xml.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? xml.getLocalName()
        : prefix + ":" + xml.getLocalName();
  }

  private static void add(String name, CharSequence value, List<Entry> entries) {
    String words = Normalizer.normalize(value, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    if (!words.isEmpty() && !name.isBlank()) {
      entries.add(new Entry(name.strip(), words));
    }
  }
}
