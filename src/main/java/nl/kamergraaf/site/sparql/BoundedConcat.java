package nl.kamergraaf.site.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code CONCAT} up to a length, so that nested ones can't make gigabytes of a few characters. */
final class BoundedConcat extends E_StrConcat {
  BoundedConcat(ExprList arguments) {
    super(arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    long length = arguments.stream().mapToLong(text -> text.asString().length()).sum();
    if (length > LinearPattern.LONGEST) {
      throw new ExprEvalException("concat: a text of more than " + LinearPattern.LONGEST);
    }
    return super.eval(arguments);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedConcat(arguments);
  }
}
