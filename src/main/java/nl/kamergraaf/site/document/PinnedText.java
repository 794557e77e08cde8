package nl.kamergraaf.site.document;

import java.util.Optional;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.http.Response;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;

/**
 * Answers {@code /doc/document/….txt}: the words of a document as plain text, to the character
 * those that the positions of its evidence count in, and whose SHA-256 its {@code kg:textHash} is.
 *
 * <p>A fragment of its address such as {@code #char=12,34} names a passage.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5147">RFC 5147</a>
 */
public final class PinnedText {
  /** How the address ends, after that of the document. */
  public static final String SUFFIX = ".txt";

  public static final String MEDIA_TYPE = "text/plain";
  private static final String CONTENT_TYPE = MEDIA_TYPE + "; charset=utf-8";

  private PinnedText() {}

  /** Whether the thing of that name is a whole document. */
  public static boolean isFor(String name) {
    return name.startsWith("document/") && name.indexOf('/') == name.lastIndexOf('/');
  }

  /** The text of the document; empty if none is known. */
  public static Optional<Response> answer(Visit visit, Node document) {
    return visit
        .facts()
        .one(document, Kg.pinnedText)
        .map(Node::getLiteralLexicalForm)
        .map(text -> Response.of(200, CONTENT_TYPE, text).with("Link", links(visit, document)));
  }

  /** The link to the text of the document; empty if none is known. */
  static String href(Visit visit, Node document) {
    return visit.facts().has(document, Kg.pinnedText)
        ? visit.addresses().href(document.getURI()).orElseThrow() + SUFFIX
        : "";
  }

  private static String links(Visit visit, Node document) {
    String text = Addresses.ascii(visit.addresses().text(document).getURI());
    String about = visit.addresses().href(document.getURI()).orElse("");
    return "<" + text + ">; rel=\"canonical\", <" + about + ">; rel=\"describedby\"";
  }
}
