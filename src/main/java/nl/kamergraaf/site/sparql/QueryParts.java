package nl.kamergraaf.site.sparql;

import static org.apache.jena.sparql.lang.arq.javacc.ARQParserConstants.*;

import java.io.StringReader;
import java.util.Set;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserTokenManager;
import org.apache.jena.sparql.lang.arq.javacc.SimpleCharStream;
import org.apache.jena.sparql.lang.arq.javacc.TokenMgrError;

/**
 * Counts what a query joins: patterns, groups and operators. The query engine goes down a level of
 * its stack for each, so that a long row of them is as deep as brackets within brackets: {@code
 * 1+1+1…} or {@code {}UNION{}UNION{}…}.
 */
final class QueryParts {
  private static final Set<Integer> JOINING =
      Set.of(
          DOT,
          SEMICOLON,
          LBRACE,
          OPTIONAL,
          UNION,
          MINUS_P,
          BIND,
          LET,
          FILTER,
          EXISTS,
          LATERAL,
          SEMIJOIN,
          ANTIJOIN,
          UNFOLD,
          SC_OR,
          SC_AND,
          PLUS,
          MINUS,
          STAR,
          SLASH,
          VBAR,
          CARAT,
          BANG,
          // "1+1" is read as the number 1 and the number +1
          INTEGER_POSITIVE,
          DECIMAL_POSITIVE,
          DOUBLE_POSITIVE,
          INTEGER_NEGATIVE,
          DECIMAL_NEGATIVE,
          DOUBLE_NEGATIVE);

  private QueryParts() {}

  /** How many there are in {@code text}, up to where it stops being SPARQL. Linear. */
  static int count(String text) {
    ARQParserTokenManager tokens =
        new ARQParserTokenManager(new SimpleCharStream(new StringReader(text)));
    int parts = 0;
    try {
      for (int kind = tokens.getNextToken().kind; kind != EOF; kind = tokens.getNextToken().kind) {
        parts += JOINING.contains(kind) ? 1 : 0;
      }
    } catch (TokenMgrError notSparql) {
      return parts; // the parser says where
    }
    return parts;
  }
}
