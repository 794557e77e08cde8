package nl.kamergraaf.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kamergraaf.register.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What a release says beside its documents: the ontology, the register, the topics, each a named
 * graph.
 *
 * @param name the name of the graph
 * @param graph its statements
 */
public record ReferenceGraph(Node name, Graph graph) {
  private static final Map<String, List<String>> FILES =
      Map.of(
          "ontology", List.of("kamergraaf"),
          "topics", Stream.of(Kind.values()).filter(Kind::isConcept).map(Kind::path).toList(),
          "register",
              Stream.concat(
                      Stream.of("register/memberships", "register/holdings", "register/sources"),
                      Stream.of(Kind.values()).filter(kind -> !kind.isConcept()).map(Kind::path))
                  .toList());

  /** All of them, at the addresses of a base. */
  public static List<ReferenceGraph> all(Iris iris) {
    return FILES.keySet().stream().sorted().map(name -> read(name, iris)).toList();
  }

  /**
   * One of statements that were not read from the project's files.
   *
   * @param name the last step of the graph's name
   * @param canonical the statements, at canonical addresses
   */
  public static ReferenceGraph of(String name, Graph canonical, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    canonical.find().forEach(triple -> graph.add(rebased(triple, iris)));
    return new ReferenceGraph(NodeFactory.createURI(iris.base() + "graph/" + name), graph);
  }

  /** The files that they are read from, by their names in the project, in order. */
  public static SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    FILES
        .values()
        .forEach(names -> names.forEach(name -> files.put(file(name), bytes("/" + file(name)))));
    return files;
  }

  private static String file(String name) {
    return "ontology/" + name + ".ttl";
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = ReferenceGraph.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program comes with " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static ReferenceGraph read(String name, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : FILES.getOrDefault(name, List.of())) {
      Graph read = GraphFactory.createDefaultGraph();
      byte[] turtle = bytes("/" + file(file));
      // a blank node is named by its place in the file, so that every build names it the same
      RDFParser.source(new ByteArrayInputStream(turtle))
          .lang(Lang.TURTLE)
          .labelToNode(LabelToNode.createScopeByDocumentHash(UUID.nameUUIDFromBytes(turtle)))
          .parse(read);
      read.find().forEach(triple -> graph.add(rebased(triple, iris)));
    }
    return new ReferenceGraph(NodeFactory.createURI(iris.base() + "graph/" + name), graph);
  }

  private static Triple rebased(Triple triple, Iris iris) {
    return Triple.create(
        rebased(triple.getSubject(), iris),
        triple.getPredicate(),
        rebased(triple.getObject(), iris));
  }

  /** Things move to the base they are served at; terms of the ontology stay. */
  private static Node rebased(Node node, Iris iris) {
    String canonical = Iris.CANONICAL.base() + "id/";
    return node.isURI() && node.getURI().startsWith(canonical) && !iris.equals(Iris.CANONICAL)
        ? NodeFactory.createURI(iris.base() + "id/" + node.getURI().substring(canonical.length()))
        : node;
  }
}
