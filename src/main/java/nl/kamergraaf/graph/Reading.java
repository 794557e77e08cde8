package nl.kamergraaf.graph;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A way of reading: by a rule, of that confidence, for values of that property. There are some
 * hundreds, whatever the number of documents. In a folded statement it is the property that leads
 * from what a fact is about to the passage it was read in.
 *
 * @param property the property whose values are read so; empty where things themselves are
 * @param rule the name of the rule
 * @param confidence how sure it is, with two decimals
 */
public record Reading(Optional<Node> property, String rule, BigDecimal confidence) {
  /** The type of readings in addresses. */
  public static final String TYPE = "reading";

  /** The address of the reading, by what it consists of. */
  public Node node(Iris iris) {
    String key = rule.replace('/', '.') + "~" + confidence.toPlainString();
    return iris.thing(TYPE, property.map(its -> name(its) + "~").orElse("") + key);
  }

  /** A term of ours by its local name, another's by the last two steps of its address. */
  private static String name(Node property) {
    String iri = property.getURI();
    if (iri.startsWith(Kg.NS)) {
      return iri.substring(Kg.NS.length());
    }
    String[] steps = iri.split("[/#]", -1);
    return steps[Math.max(0, steps.length - 2)] + "." + steps[steps.length - 1];
  }
}
