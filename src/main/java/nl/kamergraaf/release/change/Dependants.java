package nl.kamergraaf.release.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * Finds for which values of a variable a query may have other solutions than it had.
 *
 * <p>A solution differs only where a statement that one of its patterns matches has changed. So
 * each pattern is matched with the changed statements, and the patterns that must match with it
 * lead to the variable, in what the graph says or said. Filters are passed over: rather some values
 * too many than one too few.
 */
public final class Dependants {
  private final List<List<Triple>> alternatives = new ArrayList<>();

  private Dependants() {}

  /**
   * The values of {@code variable}; to be called within a transaction.
   *
   * @throws IllegalArgumentException if the query has anything but patterns, alternatives of them,
   *     optional ones, filters and bindings
   */
  public static Set<Node> of(Query query, Var variable, GraphChange change) {
    Dependants patterns = new Dependants();
    patterns.group(query.getQueryPattern(), List.of(List.of()));
    Graph wasOrIs = new Union(change.old(), change.now());
    Set<Node> found = new LinkedHashSet<>();
    for (List<Triple> together : patterns.alternatives) {
      for (Triple pattern : together) {
        find(pattern, together, variable, change, wasOrIs, found);
      }
    }
    return found;
  }

  /** What must match together with each of {@code outer}, and what may in addition. */
  private List<List<Triple>> group(Element element, List<List<Triple>> outer) {
    List<List<Triple>> all = outer;
    List<Element> optional = new ArrayList<>();
    for (Element part : element instanceof ElementGroup of ? of.getElements() : List.of(element)) {
      switch (part) {
        case ElementPathBlock block -> {
          for (TriplePath path : block.getPattern().getList()) {
            if (!path.isTriple()) {
              throw new IllegalArgumentException("a path: " + path);
            }
            all = with(all, path.asTriple());
          }
        }
        case ElementTriplesBlock block -> {
          for (Triple triple : block.getPattern().getList()) {
            all = with(all, triple);
          }
        }
        case ElementUnion union -> {
          List<List<Triple>> each = new ArrayList<>();
          for (Element one : union.getElements()) {
            each.addAll(group(one, all));
          }
          all = each;
        }
        case ElementGroup inner -> all = group(inner, all);
        case ElementOptional maybe -> optional.add(maybe.getOptionalElement());
        case ElementFilter passedOver -> {}
        case ElementBind passedOver -> {}
        case ElementData passedOver -> {}
        default -> throw new IllegalArgumentException("neither pattern nor filter: " + part);
      }
    }
    alternatives.addAll(all);
    for (Element maybe : optional) {
      group(maybe, all);
    }
    return all;
  }

  private static List<List<Triple>> with(List<List<Triple>> all, Triple pattern) {
    return all.stream()
        .map(
            together -> {
              List<Triple> more = new ArrayList<>(together);
              more.add(pattern);
              return List.copyOf(more);
            })
        .toList();
  }

  private static void find(
      Triple pattern,
      List<Triple> together,
      Var variable,
      GraphChange change,
      Graph graph,
      Set<Node> found) {
    Set<Binding> matches = new LinkedHashSet<>();
    for (Triple triple : change.changed()) {
      BindingBuilder binding = BindingFactory.builder();
      if (match(pattern.getSubject(), triple.getSubject(), binding)
          && match(pattern.getPredicate(), triple.getPredicate(), binding)
          && match(pattern.getObject(), triple.getObject(), binding)) {
        matches.add(binding.build());
      }
    }
    if (matches.isEmpty()) {
      return;
    }
    ElementData values = new ElementData();
    matches.iterator().next().vars().forEachRemaining(values::add);
    matches.forEach(values::add);
    ElementTriplesBlock patterns = new ElementTriplesBlock();
    together.stream().filter(other -> !other.equals(pattern)).forEach(patterns::addTriple);
    ElementGroup body = new ElementGroup();
    body.addElement(values);
    body.addElement(patterns);
    Query query = new Query();
    query.setQuerySelectType();
    query.setDistinct(true);
    query.addResultVar(variable);
    query.setQueryPattern(body);
    try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
      RowSet rows = exec.select();
      rows.forEachRemaining(
          row -> {
            Node value = row.get(variable);
            if (value != null) {
              found.add(value);
            }
          });
    }
  }

  private static boolean match(Node pattern, Node node, BindingBuilder binding) {
    if (!Var.isVar(pattern)) {
      return pattern.equals(node);
    }
    Var variable = Var.alloc(pattern);
    if (binding.contains(variable)) {
      return node.equals(binding.get(variable));
    }
    binding.add(variable, node);
    return true;
  }
}
