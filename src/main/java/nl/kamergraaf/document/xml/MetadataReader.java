package nl.kamergraaf.document.xml;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.SafeXml;
import nl.kamergraaf.source.SourceFile;

/**
 * Reads {@code metadata.xml}: flat pairs of {@code @name} and {@code @content}, names in any case.
 */
public final class MetadataReader {
  /** The metadata, or why they could not be read. Dates that are none are left out. */
  public Outcome<Metadata> read(SourceFile file) {
    return SafeXml.read(file, xml -> Outcome.of(metadata(pairs(xml))));
  }

  private static Map<String, List<String>> pairs(XMLStreamReader xml) throws XMLStreamException {
    Map<String, List<String>> pairs = new HashMap<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getAttributeValue(null, "name");
        String content = xml.getAttributeValue(null, "content");
        if (name != null && content != null && !content.isBlank()) {
          pairs
              .computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>())
              .add(Normalizer.normalize(content.strip(), Normalizer.Form.NFC));
        }
      }
    }
    return pairs;
  }

  private static Metadata metadata(Map<String, List<String>> pairs) {
    return new Metadata(
        first(pairs, "dc.identifier"),
        first(pairs, "dc.title"),
        first(pairs, "dc.type"),
        first(pairs, "overheidop.vergaderjaar"),
        first(pairs, "overheidop.aanhangselnummer"),
        first(pairs, "overheidop.vraagnummer"),
        all(pairs, "overheidop.indiener"),
        all(pairs, "overheidop.ontvanger"),
        all(pairs, "dc.creator"),
        all(pairs, "overheid.category"),
        date(pairs, "overheidop.datumindiening"),
        date(pairs, "overheidop.datumontvangst"),
        date(pairs, "dcterms.issued"));
  }

  private static List<String> all(Map<String, List<String>> pairs, String name) {
    return pairs.getOrDefault(name, List.of());
  }

  private static Optional<String> first(Map<String, List<String>> pairs, String name) {
    return all(pairs, name).stream().findFirst();
  }

  private static Optional<LocalDate> date(Map<String, List<String>> pairs, String name) {
    return first(pairs, name).flatMap(MetadataReader::parse);
  }

  private static Optional<LocalDate> parse(String date) {
    try {
      return Optional.of(LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
