package nl.kamergraaf.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds the shapes that aim at a node by what is said of the node, without asking each shape.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#targets">SHACL, 2.1.3: targets</a>
 */
final class Targets {
  private final Map<Node, List<Shape>> byClass = new HashMap<>();
  private final Map<Node, List<Shape>> byProperty = new HashMap<>();
  private final List<Shape> others = new ArrayList<>();

  Targets(Shapes shapes) {
    for (Shape shape : shapes.getTargetShapes()) {
      for (Target target : shape.getTargets()) {
        switch (target.getTargetType()) {
          case targetClass, implicitClass -> put(byClass, target.getObject(), shape);
          case targetSubjectsOf -> put(byProperty, target.getObject(), shape);
          default -> others.add(shape);
        }
      }
    }
  }

  private static void put(Map<Node, List<Shape>> shapes, Node key, Shape shape) {
    shapes.computeIfAbsent(key, none -> new ArrayList<>()).add(shape);
  }

  /** The shapes that aim at {@code node} in {@code data}. */
  Set<Shape> at(Node node, Graph data) {
    Set<Shape> found = new LinkedHashSet<>();
    data.find(node, Node.ANY, Node.ANY)
        .toList()
        .forEach(
            triple -> {
              found.addAll(byProperty.getOrDefault(triple.getPredicate(), List.of()));
              if (triple.getPredicate().equals(RDF.Nodes.type)) {
                G.listSuperClasses(data, triple.getObject())
                    .forEach(its -> found.addAll(byClass.getOrDefault(its, List.of())));
                found.addAll(byClass.getOrDefault(triple.getObject(), List.of()));
              }
            });
    others.stream().filter(shape -> VLib.isFocusNode(shape, node, data)).forEach(found::add);
    return found;
  }
}
