package nl.kamergraaf.harvest.sru;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SafeXml;
import nl.kamergraaf.source.SourceFile;

/**
 * Reads an answer of SRU 2.0 (OASIS searchRetrieve, part 3) whose records are in the schema {@code
 * gzd}. Elements are known by their local names, since servers differ in prefixes and namespaces;
 * what is not known is passed over. Thread-safe.
 */
final class SruPageReader {
  /** Also what makes an id safe as the name of a file. */
  static final Pattern ID = Pattern.compile("[a-z]{1,5}-[a-z]{2}-[0-9A-Za-z][0-9A-Za-z-]{0,60}");

  private SruPageReader() {}

  /** The page; or the diagnostic that the service sent in its place. */
  static Outcome<SruPage> read(SourceFile answer) {
    return SafeXml.read(answer, xml -> new Reading(answer.name()).page(xml));
  }

  /** One page while it is read. */
  private static final class Reading {
    private final String name;
    private final List<SruRecord> records = new ArrayList<>();
    private final List<Rejected> faults = new ArrayList<>();
    private final Map<Manifestation, URI> items = new EnumMap<>(Manifestation.class);
    private String id = "";
    private String modified = "";
    private String timestamp = "";
    private String diagnostic = "";
    private long total = -1;
    private OptionalLong next = OptionalLong.empty();
    private int count;

    Reading(String name) {
      this.name = name;
    }

    Outcome<SruPage> page(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml);
          case XMLStreamConstants.END_ELEMENT -> {
            if (xml.getLocalName().equals("record")) {
              endRecord(xml.getLocation().getLineNumber());
            }
          }
          default -> {}
        }
      }
      if (!diagnostic.isEmpty() || total < 0) {
        String why = diagnostic.isEmpty() ? "no number of records" : diagnostic;
        return new Outcome.Refused<>(new Rejected(name, 0, Rejected.Code.BROKEN_LIST, why));
      }
      return Outcome.of(new SruPage(total, count, records, faults, next));
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
      switch (xml.getLocalName()) {
        case "record" -> {
          items.clear();
          id = "";
          modified = "";
          timestamp = "";
        }
        case "identifier" -> id = id.isEmpty() ? text(xml) : id;
        case "modified" -> modified = text(xml);
        case "timestamp" -> timestamp = text(xml);
        case "itemUrl" -> item(xml.getAttributeValue(null, "manifestation"), text(xml));
        case "numberOfRecords" -> total = number(text(xml)).orElse(-1);
        case "nextRecordPosition" -> next = number(text(xml));
        case "message" -> diagnostic = text(xml);
        default -> {}
      }
    }

    private void item(String form, String address) {
      Manifestation.of(String.valueOf(form))
          .ifPresent(known -> items.putIfAbsent(known, URI.create(address.replace(" ", "%20"))));
    }

    private void endRecord(int line) {
      count++;
      String version = timestamp.isEmpty() ? modified : timestamp;
      if (!ID.matcher(id).matches()) {
        faults.add(fault(line, "a record without a usable identifier: «" + id + "»"));
      } else if (items.isEmpty()) {
        faults.add(fault(line, id + " is in no form that is known"));
      } else {
        records.add(new SruRecord(id, version, items));
      }
    }

    private Rejected fault(int line, String detail) {
      return new Rejected(name, line, Rejected.Code.BROKEN_LIST, detail);
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
      return xml.getElementText().strip();
    }

    private static OptionalLong number(String text) {
      return text.matches("\\d{1,15}")
          ? OptionalLong.of(Long.parseLong(text))
          : OptionalLong.empty();
    }
  }
}
