package nl.kamergraaf.site.sparql;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of SPARQL (XPath and XQuery Functions, section 5.6.1) as an automaton: no
 * back-references, and time linear in the text. What it can't express is an error of the
 * expression, as SPARQL has it for any pattern that is wrong. Keeps the last one; not thread-safe.
 */
final class LinearPattern {
  /** The longest text that a function makes. */
  static final int LONGEST = 1 << 18;

  private @Nullable Pattern last;
  private String source = "";
  private String flags = "";

  /** The pattern that two arguments of a function give. */
  Pattern of(List<NodeValue> arguments, int patternAt, int flagsAt) {
    String printed = text(arguments.get(patternAt));
    String with = arguments.size() > flagsAt ? text(arguments.get(flagsAt)) : "";
    Pattern known = last;
    if (known != null && printed.equals(source) && with.equals(flags)) {
      return known;
    }
    Pattern fresh = compiled(printed, with);
    last = fresh;
    source = printed;
    flags = with;
    return fresh;
  }

  /** Fails if a pattern can't be used. */
  static Pattern compiled(String pattern, String flags) {
    try {
      String words = flags.contains("q") ? Pattern.quote(pattern) : pattern;
      return Pattern.compile(
          flags.contains("x") ? words.replaceAll("\\s+", "") : words, bits(flags));
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException("Regex: " + e.getMessage());
    }
  }

  private static int bits(String flags) {
    int bits = 0;
    for (int i = 0; i < flags.length(); i++) {
      char flag = flags.charAt(i);
      bits |=
          switch (flag) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'x', 'q' -> 0;
            default -> throw new ExprEvalException("Regex: no flag " + flag);
          };
    }
    return bits;
  }

  /** The characters of an argument, which must be a string. */
  static String text(NodeValue argument) {
    return string(argument).getLiteralLexicalForm();
  }

  /** An argument that must be a string, with or without a language. */
  static Node string(NodeValue argument) {
    if (!argument.isString() && !argument.isLangString()) {
      throw new ExprEvalException("not a string: " + argument);
    }
    return argument.asNode();
  }
}
