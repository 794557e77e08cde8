package nl.kamergraaf.site.sparql;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * Looks through the algebra of a query for what would leave the store: SERVICE, and functions,
 * aggregates and property functions that are not on the list of those allowed.
 */
final class OutsideCalls {
  /**
   * Conversions of XML Schema, and functions of XPath whose cost and answer stay in proportion to
   * their arguments: not {@code matches}, {@code replace}, {@code concat} and {@code string-join},
   * which {@link BoundedFunctions} has under their SPARQL names, nor {@code pow}, which makes
   * numbers of any length.
   */
  private static final Pattern ALLOWED =
      Pattern.compile(
          "http://www\\.w3\\.org/2001/XMLSchema#\\w+"
              + "|http://www\\.w3\\.org/2005/xpath-functions#(?:abs|boolean|ceiling|floor|round"
              + "|round-half-to-even|not|contains|starts-with|ends-with|string-length|substring"
              + "|substring-before|substring-after|upper-case|lower-case|normalize-space"
              + "|normalize-unicode|encode-for-uri|dateTime"
              + "|(?:year|month|day|hours|minutes|seconds|timezone)-from-(?:date|dateTime|time)"
              + "|(?:years|months|days|hours|minutes|seconds)-from-duration"
              + "|adjust-(?:date|dateTime|time)-to-timezone)"
              + "|http://www\\.w3\\.org/2005/xpath-functions/math#(?:pi|exp|log|log10|sqrt|sin|cos"
              + "|tan|asin|acos|atan|atan2)");

  /** Where the query engine looks for property functions; {@code java:} loads a class. */
  private static final Pattern PROPERTY_FUNCTION =
      Pattern.compile("java:.*|http://jena\\.(?:apache|hpl\\.hp)\\.(?:org|com)/.*");

  private OutsideCalls() {}

  static boolean in(Query query) {
    if (query.getQueryPattern() == null) {
      return false;
    }
    Op op = Algebra.compile(query);
    Operations operations = new Operations();
    Functions functions = new Functions();
    Walker.walk(op, operations, functions);
    return operations.found || functions.found;
  }

  private static boolean isPropertyFunction(Node predicate) {
    return predicate.isURI() && PROPERTY_FUNCTION.matcher(predicate.getURI()).matches();
  }

  private static final class Operations extends OpVisitorBase {
    private boolean found;

    @Override
    public void visit(OpService service) {
      found = true;
    }

    @Override
    public void visit(OpPropFunc function) {
      found = true;
    }

    @Override
    public void visit(OpBGP pattern) {
      for (Triple triple : pattern.getPattern()) {
        found |= isPropertyFunction(triple.getPredicate());
      }
    }

    @Override
    public void visit(OpTriple one) {
      found |= isPropertyFunction(one.getTriple().getPredicate());
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregate : group.getAggregators()) {
        found |= aggregate.getAggregator() instanceof AggCustom;
        var arguments = aggregate.getAggregator().getExprList();
        if (arguments != null) {
          Functions functions = new Functions();
          arguments.forEach(argument -> Walker.walk(argument, this, functions));
          found |= functions.found;
        }
      }
    }
  }

  private static final class Functions extends ExprVisitorBase {
    private boolean found;

    @Override
    public void visit(ExprFunctionN function) {
      found |= function instanceof E_Call;
      if (function instanceof E_Function call) {
        found |= !ALLOWED.matcher(call.getFunctionIRI()).matches();
      }
    }
  }
}
