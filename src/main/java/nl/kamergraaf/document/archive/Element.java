package nl.kamergraaf.document.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a paper with all that is in it, letters encoded twice as they were meant.
 *
 * @param name its name, without a namespace
 * @param attributes by their names
 * @param content what stands in it, in order: text as {@link String}, and elements
 */
record Element(String name, Map<String, String> attributes, List<Object> content) {
  Element {
    attributes = Map.copyOf(attributes);
    content = List.copyOf(content);
  }

  /** Reads the element at whose start the parser stands; empty where it nests too deep. */
  static Optional<Element> read(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth == 0) {
      return Optional.empty();
    }
    String name = xml.getLocalName();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), TwiceEncoded.undo(xml.getAttributeValue(i)));
    }
    List<Object> content = new ArrayList<>();
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Optional<Element> child = read(xml, depth - 1);
          if (child.isEmpty()) {
            return child;
          }
          content.add(child.get());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            content.add(TwiceEncoded.undo(xml.getText()));
        case XMLStreamConstants.END_ELEMENT -> {
          return Optional.of(new Element(name, attributes, content));
        }
        default -> {}
      }
    }
  }

  /** An attribute's value, empty where there is none. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** The elements in it. */
  Stream<Element> children() {
    return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  /** The elements of a name in it. */
  List<Element> all(String childName) {
    return children().filter(child -> child.name.equals(childName)).toList();
  }

  /** The first element down a path of names; one without anything in it where there is none. */
  Element at(String... path) {
    Element here = this;
    for (String step : path) {
      here = here.all(step).stream().findFirst().orElse(new Element(step, Map.of(), List.of()));
    }
    return here;
  }

  /** All text in it. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Object part : content) {
      text.append(part instanceof Element child ? child.text() : part);
    }
    return text.toString();
  }
}
