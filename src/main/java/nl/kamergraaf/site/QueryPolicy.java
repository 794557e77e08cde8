package nl.kamergraaf.site;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.update.UpdateFactory;

/**
 * Which queries are answered: those that only read, only here, and can be parsed in bounded space.
 *
 * @param limits the length and depth allowed
 */
public record QueryPolicy(Limits limits) {

  /** Parses {@code text}, or says why it is not answered. */
  public Query check(String text) throws Refused {
    if (text.isBlank()) {
      throw new Refused(400, "The query is empty.");
    }
    if (text.length() > limits.queryLength()) {
      throw new Refused(413, "The query is longer than " + limits.queryLength() + " characters.");
    }
    if (Brackets.depth(text) > limits.queryDepth()) {
      throw new Refused(400, "The query is nested deeper than " + limits.queryDepth() + " levels.");
    }
    Query query = parse(text);
    if (query.isJsonType() || query.isConstructQuad()) {
      throw new Refused(400, "Queries are SELECT, ASK, DESCRIBE and CONSTRUCT of triples.");
    }
    if (OutsideCalls.in(query)) {
      throw new Refused(400, "SERVICE and functions from outside SPARQL are not available here.");
    }
    return query;
  }

  private static Query parse(String text) throws Refused {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (ARQException e) {
      if (isUpdate(text)) {
        throw new Refused(400, "This endpoint answers queries; it takes no updates.");
      }
      throw new Refused(400, "The query cannot be read: " + e.getMessage());
    }
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (ARQException e) {
      return false;
    }
  }
}
