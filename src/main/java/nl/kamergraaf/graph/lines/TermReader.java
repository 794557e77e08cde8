package nl.kamergraaf.graph.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Reads terms that {@link TermWriter} wrote. Throws {@link IllegalArgumentException} at anything
 * that cannot be one of them; it is no check of what others wrote.
 */
final class TermReader {
  private TermReader() {}

  /** The term in these bytes. */
  static Node read(byte[] bytes, int from, int to) {
    if (to - from < 2) {
      throw new IllegalArgumentException("no term");
    }
    return switch (bytes[from]) {
      case '<' -> NodeFactory.createURI(iri(bytes, from, to));
      case '_' ->
          NodeFactory.createBlankNode(
              NodeFmtLib.decodeBNodeLabel(new String(bytes, from + 2, to - from - 2, UTF_8)));
      case '"' -> literal(bytes, from, to);
      default -> throw new IllegalArgumentException("no term");
    };
  }

  private static String iri(byte[] bytes, int from, int to) {
    if (bytes[from] != '<' || bytes[to - 1] != '>') {
      throw new IllegalArgumentException("no IRI");
    }
    return plain(bytes, from + 1, to - 1);
  }

  private static Node literal(byte[] bytes, int from, int to) {
    int end = to - 1;
    while (bytes[end] != '"') {
      end--;
    }
    if (end == from) {
      throw new IllegalArgumentException("a literal without its end");
    }
    String text = plain(bytes, from + 1, end);
    int behind = end + 1;
    if (behind == to) {
      return NodeFactory.createLiteralString(text);
    }
    if (bytes[behind] == '@') {
      return tagged(text, new String(bytes, behind + 1, to - behind - 1, UTF_8));
    }
    String type = iri(bytes, behind + 2, to);
    return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
  }

  private static Node tagged(String text, String tag) {
    int direction = tag.indexOf("--");
    return direction < 0
        ? NodeFactory.createLiteralLang(text, tag)
        : NodeFactory.createLiteralDirLang(
            text, tag.substring(0, direction), tag.substring(direction + 2));
  }

  /** The text without its escapes. */
  private static String plain(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, UTF_8);
    int at = text.indexOf('\\');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char kind = text.charAt(at++);
      switch (kind) {
        case 't' -> out.append('\t');
        case 'b' -> out.append('\b');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 'f' -> out.append('\f');
        case 'u', 'U' -> {
          int digits = kind == 'u' ? 4 : 8;
          out.appendCodePoint(Integer.parseInt(text, at, at + digits, 16));
          at += digits;
        }
        case '"', '\'', '\\' -> out.append(kind);
        default -> throw new IllegalArgumentException("no escape: \\" + kind);
      }
    }
    return out.toString();
  }
}
