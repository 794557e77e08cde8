package nl.kamergraaf.harvest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;
import nl.kamergraaf.source.SafeXml;
import nl.kamergraaf.source.SourceFile;

/**
 * A page of the feed: Atom (RFC 4287), each entry with the entity as it is now, or with nothing but
 * the mark that it was removed. Elements and attributes are known by their local names, since the
 * service gives them with and without a prefix.
 *
 * @param changes in the order of the feed
 */
record FeedPage(List<Change> changes) {
  private static final Pattern POSITION = Pattern.compile("[?&]skiptoken=(\\d{1,18})");

  FeedPage {
    changes = List.copyOf(changes);
  }

  /** Reads a page; what is no feed is refused, as is an entry without a way on behind it. */
  static Outcome<FeedPage> read(SourceFile answer) {
    return SafeXml.read(answer, xml -> new Reading(answer.name()).page(xml));
  }

  private static final class Reading {
    private final String name;
    private final List<Change> changes = new ArrayList<>();
    private boolean isFeed;

    Reading(String name) {
      this.name = name;
    }

    Outcome<FeedPage> page(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          isFeed |= xml.getLocalName().equals("feed");
          if (xml.getLocalName().equals("entry") && !entry(xml)) {
            return refused(xml.getLocation().getLineNumber(), "an entry without id or way on");
          }
        }
      }
      return isFeed ? Outcome.of(new FeedPage(changes)) : refused(0, "no feed");
    }

    private Outcome<FeedPage> refused(int line, String detail) {
      return new Outcome.Refused<>(new Rejected(name, line, Rejected.Code.BROKEN_LIST, detail));
    }

    /** Whether the entry could be read. */
    private boolean entry(XMLStreamReader xml) throws XMLStreamException {
      OptionalLong position = OptionalLong.empty();
      boolean hasContent = false;
      String id = "";
      boolean isRemoved = false;
      String kind = "";
      Map<String, List<String>> references = new HashMap<>();
      for (int depth = 1; depth > 0; ) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          String element = xml.getLocalName();
          if (depth == 2 && element.equals("link") && attribute(xml, "rel").equals("next")) {
            position = position(attribute(xml, "href"));
          } else if (depth == 2) {
            hasContent = element.equals("content");
          } else if (depth == 3 && hasContent) {
            id = attribute(xml, "id");
            isRemoved = attribute(xml, "verwijderd").equalsIgnoreCase("true");
          } else if (depth == 4 && hasContent) {
            String reference = attribute(xml, "ref");
            if (!reference.isEmpty()) {
              references.computeIfAbsent(element, key -> new ArrayList<>()).add(reference);
            } else if (element.equals("soort")) {
              kind = xml.getElementText().strip();
              depth--;
            }
          }
        }
      }
      if (position.isEmpty() || !isId(id)) {
        return false;
      }
      changes.add(new Change(id, isRemoved, kind, references, position.getAsLong()));
      return true;
    }

    /** Ids become part of requests: nothing else may. */
    private static boolean isId(String text) {
      return text.matches("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    }

    private static String attribute(XMLStreamReader xml, String localName) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (xml.getAttributeLocalName(i).equals(localName)) {
          return xml.getAttributeValue(i);
        }
      }
      return "";
    }

    private static OptionalLong position(String address) {
      Matcher matcher = POSITION.matcher(URI.create(address.replace(" ", "%20")).toString());
      return matcher.find()
          ? OptionalLong.of(Long.parseLong(matcher.group(1)))
          : OptionalLong.empty();
    }
  }
}
