package nl.kamergraaf.site.sparql;

import com.google.re2j.Matcher;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code REPLACE(text, pattern, replacement, flags)} in linear time, up to a length. */
final class LinearReplace extends ExprFunctionN {
  private final LinearPattern patterns = new LinearPattern();

  LinearReplace(ExprList arguments) {
    super("replace", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    Node text = LinearPattern.string(arguments.get(0));
    Matcher matcher = patterns.of(arguments, 1, 3).matcher(text.getLiteralLexicalForm());
    String replaced = replaced(matcher, LinearPattern.text(arguments.get(2)));
    return NodeValue.makeNode(
        text.getLiteralLanguage().isEmpty()
            ? NodeFactory.createLiteralDT(replaced, text.getLiteralDatatype())
            : NodeFactory.createLiteralLang(replaced, text.getLiteralLanguage()));
  }

  private static String replaced(Matcher matcher, String replacement) {
    StringBuilder out = new StringBuilder();
    try {
      while (matcher.find()) {
        matcher.appendReplacement(out, replacement);
        if (out.length() > LinearPattern.LONGEST) {
          throw new ExprEvalException("replace: a text of more than " + LinearPattern.LONGEST);
        }
      }
      return matcher.appendTail(out).toString();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ExprEvalException("replace: " + e.getMessage());
    }
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new LinearReplace(arguments);
  }
}
