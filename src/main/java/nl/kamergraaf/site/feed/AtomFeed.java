package nl.kamergraaf.site.feed;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A page of a feed as Atom (RFC 4287), with links to the other pages (RFC 5005, section 3) and, if
 * it is the result of a search, how much was found (OpenSearch 1.1).
 *
 * @param id the IRI of the feed, the same on all its pages
 * @param updated when its entries last changed, ISO 8601 in UTC
 * @param links to its pages, by relation
 * @param total how many entries all pages hold
 * @param from the index of the first entry on this page, from 1
 */
public record AtomFeed(
    String id,
    String title,
    String updated,
    String language,
    List<Link> links,
    long total,
    long from,
    int pageSize,
    List<Entry> entries) {
  public static final String MEDIA_TYPE = "application/atom+xml";
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  public AtomFeed {
    links = List.copyOf(links);
    entries = List.copyOf(entries);
  }

  /** A link of a relation, with a media type or the empty string. */
  public record Link(String relation, String type, String href) {}

  /**
   * An entry.
   *
   * @param date the day it is of, or the moment in UTC; empty if it has none
   * @param summary words of its text; may be empty
   */
  public record Entry(String id, String title, String date, String summary, List<Link> links) {
    public Entry {
      links = List.copyOf(links);
    }
  }

  /** A day, or a moment already, as a moment in UTC. */
  static String moment(String date) {
    return date.contains("T") ? date : date + "T00:00:00Z";
  }

  public byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeNamespace("os", OPEN_SEARCH);
      xml.writeAttribute("xml:lang", language);
      head(xml);
      for (Entry entry : entries) {
        write(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return out.toByteArray();
  }

  private void head(XMLStreamWriter xml) throws XMLStreamException {
    element(xml, "id", id);
    element(xml, "title", title);
    element(xml, "updated", updated);
    xml.writeStartElement("author");
    element(xml, "name", "Kamergraaf");
    xml.writeEndElement();
    links(xml, links);
    element(xml, "os:totalResults", Long.toString(total));
    element(xml, "os:startIndex", Long.toString(from));
    element(xml, "os:itemsPerPage", Integer.toString(pageSize));
  }

  private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    Optional<String> day =
        Optional.of(entry.date()).filter(date -> !date.isEmpty()).map(AtomFeed::moment);
    element(xml, "updated", day.orElse(updated));
    if (day.isPresent()) {
      element(xml, "published", day.get());
    }
    links(xml, entry.links());
    if (!entry.summary().isEmpty()) {
      element(xml, "summary", entry.summary());
    }
    xml.writeEndElement();
  }

  private static void links(XMLStreamWriter xml, List<Link> links) throws XMLStreamException {
    for (Link link : links) {
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", link.relation());
      if (!link.type().isEmpty()) {
        xml.writeAttribute("type", link.type());
      }
      xml.writeAttribute("href", link.href());
    }
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(NOT_XML.matcher(text).replaceAll("\uFFFD"));
    xml.writeEndElement();
  }
}
