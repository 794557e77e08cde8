package nl.kamergraaf.site.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.jspecify.annotations.Nullable;

/** {@code GROUP_CONCAT} up to a length; a group whose text is longer has an error for its value. */
final class BoundedGroupConcat extends AggregatorBase {
  private final Aggregator standard;

  private BoundedGroupConcat(Aggregator standard, boolean isDistinct) {
    super("GROUP_CONCAT", isDistinct, standard.getExprList());
    this.standard = standard;
  }

  /** The aggregate with a bound, if it is one that needs it. */
  static ExprAggregator of(ExprAggregator aggregate) {
    Aggregator its = aggregate.getAggregator();
    return its.getName().equals("GROUP_CONCAT") && !(its instanceof BoundedGroupConcat)
        ? new ExprAggregator(
            aggregate.getVar(), new BoundedGroupConcat(its, its.toString().contains("DISTINCT")))
        : aggregate;
  }

  @Override
  public Aggregator copy(ExprList arguments) {
    return new BoundedGroupConcat(standard.copy(arguments), isDistinct);
  }

  @Override
  public Accumulator createAccumulator() {
    return new Bounded(standard.createAccumulator(), getExpr());
  }

  @Override
  public @Nullable Node getValueEmpty() {
    return standard.getValueEmpty();
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return standard.asSparqlExpr(context);
  }

  @Override
  public String toPrefixString() {
    return standard.toPrefixString();
  }

  @Override
  public boolean equals(Aggregator other, boolean byPosition) {
    return other instanceof BoundedGroupConcat its && standard.equals(its.standard, byPosition);
  }

  @Override
  public int hashCode() {
    return standard.hashCode() + 1;
  }

  private static final class Bounded implements Accumulator {
    private final Accumulator standard;
    private final Expr text;
    private long length;

    Bounded(Accumulator standard, Expr text) {
      this.standard = standard;
      this.text = text;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      NodeValue value = valueOf(row, environment);
      length += value == null ? 1 : 1L + value.asString().length();
      if (length <= LinearPattern.LONGEST) {
        standard.accumulate(row, environment);
      }
    }

    private @Nullable NodeValue valueOf(Binding row, FunctionEnv environment) {
      try {
        return text.eval(row, environment);
      } catch (ExprEvalException e) {
        return null;
      }
    }

    @Override
    public @Nullable NodeValue getValue() {
      return length <= LinearPattern.LONGEST ? standard.getValue() : null;
    }
  }
}
