package nl.kamergraaf.site;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Looks for what would leave the store: SERVICE, and functions that load code. */
final class OutsideCalls {
  private OutsideCalls() {}

  static boolean in(Query query) {
    if (query.getQueryPattern() == null) {
      return false;
    }
    Op op = Algebra.compile(query);
    boolean[] found = {false};
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found[0] = true;
          }
        },
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionN function) {
            if (function instanceof E_Function call && loadsCode(call.getFunctionIRI())) {
              found[0] = true;
            }
          }
        });
    return found[0];
  }

  private static boolean loadsCode(String iri) {
    return !iri.startsWith("http://www.w3.org/");
  }
}
