package nl.kamergraaf.graph.lines;

import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * Writes terms as N-Triples writes them, to the character as Jena does; what needs no escape, which
 * is nearly all, goes without Jena. Not thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/n-triples/">RDF 1.1 N-Triples</a>
 */
final class TermWriter {
  private static final boolean[] PLAIN_IN_IRI = new boolean[128];

  static {
    for (char c = '!'; c <= '~'; c++) {
      PLAIN_IN_IRI[c] = "<>\"{}|^`\\".indexOf(c) < 0;
    }
  }

  private final NodeFormatterNT jena = new NodeFormatterNT();

  /** Appends a term. Throws {@link IllegalArgumentException} if its language is no tag. */
  void write(Node term, StringBuilder to) {
    if (term.isLiteral() && !isTag(term.getLiteralLanguage())) {
      throw new IllegalArgumentException("no language: " + term.getLiteralLanguage());
    }
    if (term.isURI() && isPlainIri(term.getURI())) {
      to.append('<').append(term.getURI()).append('>');
    } else if (isPlainLiteral(term)) {
      writePlain(term, to);
    } else {
      StringWriterI out = new StringWriterI();
      jena.format(out, term);
      to.append(out);
    }
  }

  private static void writePlain(Node literal, StringBuilder to) {
    to.append('"').append(literal.getLiteralLexicalForm()).append('"');
    String language = literal.getLiteralLanguage();
    if (!language.isEmpty()) {
      to.append('@').append(language);
    } else if (!isString(literal)) {
      to.append("^^<").append(literal.getLiteralDatatypeURI()).append('>');
    }
  }

  private static boolean isPlainLiteral(Node term) {
    return term.isLiteral()
        && isPlainText(term.getLiteralLexicalForm())
        && term.getLiteralBaseDirection() == null
        && (isString(term)
            || !term.getLiteralLanguage().isEmpty()
            || isPlainIri(term.getLiteralDatatypeURI()));
  }

  private static boolean isString(Node literal) {
    return literal.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string");
  }

  /** Whether a language can be written without an escape, of which tags have none. */
  private static boolean isTag(String language) {
    for (int i = 0; i < language.length(); i++) {
      char c = language.charAt(i);
      if (c >= 128 || (c != '-' && !Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainIri(String iri) {
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c >= 128 || !PLAIN_IN_IRI[c]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' '
          || c == '"'
          || c == '\\'
          || (c > '~' && c < '\u00A1')
          || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
