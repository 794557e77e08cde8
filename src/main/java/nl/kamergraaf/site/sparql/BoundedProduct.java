package nl.kamergraaf.site.sparql;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Multiplication of numbers up to a length: each squaring doubles the digits, so that thirty of
 * them would make a number of a billion.
 */
final class BoundedProduct extends E_Multiply {
  private static final int MOST_BITS = 4_096;

  BoundedProduct(Expr left, Expr right) {
    super(left, right);
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    if (bits(left) + bits(right) > MOST_BITS) {
      throw new ExprEvalException("multiply: a number of more than " + MOST_BITS + " bits");
    }
    return super.eval(left, right);
  }

  private static long bits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength();
    }
    return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
  }

  @Override
  public Expr copy(Expr left, Expr right) {
    return new BoundedProduct(left, right);
  }
}
