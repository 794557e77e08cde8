package nl.kamergraaf.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * The one place where XML parsers come from: no document types, no entities but the five of XML and
 * the named letters of HTML, nothing fetched from anywhere. Thread-safe.
 */
public final class SafeXml {
  private static final XMLInputFactory FACTORY = hardened();

  /** Any named entity but the five that every XML parser knows. */
  private static final Pattern NAMED =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,15});");

  private SafeXml() {}

  /** A pull parser of the bytes, in the encoding that they declare. */
  public static XMLStreamReader parser(SourceFile file) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(withNumbers(file.bytes())));
  }

  /**
   * Writes named letters, such as an e with a diaeresis, as numbers. Publications of the nineties
   * use the letters that their document type declares, and we read no document types.
   */
  private static byte[] withNumbers(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String numbered = NAMED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(number(m)));
    return numbered.equals(text) ? bytes : numbered.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String number(MatchResult entity) {
    String letter = Entities.getByName(entity.group(1));
    return letter.isEmpty() ? entity.group() : "&#" + letter.codePointAt(0) + ";";
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }
}
