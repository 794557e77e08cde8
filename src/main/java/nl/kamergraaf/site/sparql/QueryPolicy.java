package nl.kamergraaf.site.sparql;

import nl.kamergraaf.site.limit.Limits;
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
      throw new Refused(400, "empty");
    }
    if (text.length() > limits.queryLength()) {
      throw new Refused(413, "tooLong", limits.queryLength());
    }
    if (Brackets.depth(text) > limits.queryDepth()) {
      throw new Refused(400, "tooDeep", limits.queryDepth());
    }
    if (QueryParts.count(text) > limits.queryParts()) {
      throw new Refused(400, "tooManyParts", limits.queryParts());
    }
    Query query = parse(text);
    if (query.isJsonType() || query.isConstructQuad()) {
      throw new Refused(400, "kind");
    }
    if (OutsideCalls.in(query)) {
      throw new Refused(400, "outside");
    }
    return query;
  }

  private static Query parse(String text) throws Refused {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (ARQException e) {
      if (isUpdate(text)) {
        throw new Refused(400, "update");
      }
      throw new Refused(400, "unreadable", String.valueOf(e.getMessage()));
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
