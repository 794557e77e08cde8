package nl.kamergraaf.source;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
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

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  /** Any named entity but the five that every XML parser knows. */
  private static final Pattern NAMED =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,15});");

  private SafeXml() {}

  /**
   * What reads a document from its parser.
   *
   * @param <T> what it makes of it
   */
  @FunctionalInterface
  public interface Reading<T> {
    /** Reads to the end, or to where it refuses to go on. */
    Outcome<T> of(XMLStreamReader xml) throws XMLStreamException;
  }

  /**
   * Reads the file, in the encoding that it declares. What is not well-formed is {@link
   * Rejected.Code#BROKEN_XML}, with the line.
   */
  public static <T> Outcome<T> read(SourceFile file, Reading<T> reading) {
    return StrictText.decode(file, declared(file.bytes()))
        .then(text -> parse(file, numbered(text), reading));
  }

  private static <T> Outcome<T> parse(SourceFile file, String text, Reading<T> reading) {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
      try {
        return reading.of(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      return broken(file, line, lastLine(e).replace("Message: ", ""));
    } catch (RuntimeException e) {
      // the platform's parser answers some malformed documents with exceptions of its own
      return broken(file, 0, "not well-formed: " + e.getClass().getSimpleName());
    }
  }

  /** A fault of the document's form, in the line where it was found. */
  public static <T> Outcome<T> broken(SourceFile file, int line, String detail) {
    return new Outcome.Refused<>(new Rejected(file.name(), line, Rejected.Code.BROKEN_XML, detail));
  }

  private static String lastLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().reduce("", (above, line) -> line);
  }

  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher encoding = ENCODING.matcher(head);
    try {
      return encoding.lookingAt() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8; // no encoding that we know: the decoding tells
    }
  }

  /**
   * Writes named letters, such as an e with a diaeresis, as numbers. Publications of the nineties
   * use the letters that their document type declares, and we read no document types.
   */
  private static String numbered(String text) {
    return NAMED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(number(m)));
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
    // our own limit on depth holds on every version of the platform, with one message
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setXMLReporter((message, kind, related, place) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }
}
