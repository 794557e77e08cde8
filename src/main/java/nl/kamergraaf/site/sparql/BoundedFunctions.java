package nl.kamergraaf.site.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/**
 * Puts functions whose cost is bounded in the place of those of SPARQL whose cost is not: {@code
 * REGEX} and {@code REPLACE} in time linear in their text, {@code CONCAT}, {@code REPLACE}, {@code
 * GROUP_CONCAT} and products up to a length. Standard functions can spin for ever on {@code
 * (a+)+$}, where no time limit reaches them, or make a string of gigabytes from a query of some
 * hundred characters.
 */
final class BoundedFunctions extends ExprTransformCopy {
  private static final RewriteFactory BOUNDING =
      context -> {
        var standard = Optimize.stdOptimizationFactory.create(context);
        return op ->
            standard.rewrite(
                Transformer.transform(new BoundedGroups(), new BoundedFunctions(), op));
      };

  private BoundedFunctions() {}

  /** Has a query that is run in this context use them. */
  static void in(Context context) {
    context.set(ARQConstants.sysOptimizerFactory, BOUNDING);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    return function instanceof E_Multiply
        ? new BoundedProduct(left, right)
        : super.transform(function, left, right);
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

  /** The aggregates, which are parts of an operation and not of an expression. */
  private static final class BoundedGroups extends TransformCopy {
    @Override
    public Op transform(OpGroup group, Op rows) {
      List<ExprAggregator> bounded =
          group.getAggregators().stream().map(BoundedGroupConcat::of).toList();
      return new OpGroup(rows, group.getGroupVars(), new ArrayList<>(bounded));
    }
  }
}
