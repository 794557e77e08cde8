package nl.kamergraaf.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;

/** Replaces the row of every {@code VALUES} block that sets just one chosen variable. */
final class ChosenValues extends ElementTransformCopyBase {
  private final Map<String, Node> terms;

  ChosenValues(Map<String, Node> terms) {
    this.terms = Map.copyOf(terms);
  }

  @Override
  public Element transform(ElementData block) {
    if (block.getVars().size() != 1) {
      return block;
    }
    Var variable = block.getVars().getFirst();
    Node term = terms.get(variable.getVarName());
    return term == null
        ? block
        : new ElementData(List.of(variable), List.of(BindingFactory.binding(variable, term)));
  }
}
