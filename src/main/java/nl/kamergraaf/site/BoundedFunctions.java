package nl.kamergraaf.site;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/**
 * Puts functions whose cost is bounded in the place of those of SPARQL whose cost is not: {@code
 * REGEX} and {@code REPLACE} in time linear in their text, {@code CONCAT} and {@code REPLACE} up to
 * a length. Standard functions can spin for ever on {@code (a+)+$}, where no time limit reaches
 * them, or make a string of gigabytes from a query of some hundred characters.
 */
final class BoundedFunctions extends ExprTransformCopy {
  private static final RewriteFactory BOUNDING =
      context -> {
        var standard = Optimize.stdOptimizationFactory.create(context);
        return op ->
            standard.rewrite(
                Transformer.transform(new TransformCopy(), new BoundedFunctions(), op));
      };

  private BoundedFunctions() {}

  /** Has a query that is run in this context use them. */
  static void in(Context context) {
    context.set(ARQConstants.sysOptimizerFactory, BOUNDING);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new LinearRegex(arguments);
      case E_StrReplace replace -> new LinearReplace(arguments);
      case E_StrConcat concat -> new BoundedConcat(arguments);
      default -> super.transform(function, arguments);
    };
  }
}
