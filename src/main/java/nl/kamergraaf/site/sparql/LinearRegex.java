package nl.kamergraaf.site.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code REGEX(text, pattern, flags)} in linear time. */
final class LinearRegex extends ExprFunctionN {
  private final LinearPattern patterns = new LinearPattern();

  LinearRegex(ExprList arguments) {
    super("regex", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    return NodeValue.makeBoolean(
        patterns.of(arguments, 1, 2).matcher(LinearPattern.text(arguments.get(0))).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearRegex(arguments);
  }
}
