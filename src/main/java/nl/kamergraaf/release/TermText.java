package nl.kamergraaf.release;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms as texts without tab or line break, made to be read fast: a sign for the kind, for literals
 * the language or datatype and a space, then the rest.
 */
final class TermText {
  private static final char IRI = '<';
  private static final char BLANK = '_';
  private static final char PLAIN = '"';
  private static final char TAGGED = '@';
  private static final char TYPED = '^';

  private TermText() {}

  static String of(Node term) {
    if (term.isURI()) {
      return IRI + escape(term.getURI());
    }
    if (term.isBlank()) {
      return BLANK + escape(term.getBlankNodeLabel());
    }
    String text = escape(term.getLiteralLexicalForm());
    if (!term.getLiteralLanguage().isEmpty()) {
      return TAGGED + term.getLiteralLanguage() + ' ' + text;
    }
    return XSDDatatype.XSDstring.equals(term.getLiteralDatatype())
        ? PLAIN + text
        : TYPED + term.getLiteralDatatypeURI() + ' ' + text;
  }

  static Node parse(String text) {
    String rest = text.substring(1);
    int space = rest.indexOf(' ');
    return switch (text.charAt(0)) {
      case IRI -> NodeFactory.createURI(unescape(rest));
      case BLANK -> NodeFactory.createBlankNode(unescape(rest));
      case PLAIN -> NodeFactory.createLiteralString(unescape(rest));
      case TAGGED ->
          NodeFactory.createLiteralLang(
              unescape(rest.substring(space + 1)), rest.substring(0, space));
      case TYPED ->
          NodeFactory.createLiteralDT(
              unescape(rest.substring(space + 1)),
              TypeMapper.getInstance().getSafeTypeByName(rest.substring(0, space)));
      default -> throw new IllegalArgumentException("no term: " + text);
    };
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static String unescape(String text) {
    int at = text.indexOf('\\');
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        c = text.charAt(at) == 't' ? '\t' : text.charAt(at) == 'n' ? '\n' : text.charAt(at);
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
