package nl.kamergraaf.graph.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kamergraaf.graph.DocumentGraph;
import nl.kamergraaf.graph.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/**
 * Gives each thing one preferred name, of the forms in which documents print it; the others become
 * alternative ones.
 *
 * <p>Two documents may print "Stichting Kiem" and "stichting Kiem" of one foundation. Which of the
 * two it is called is known only when all documents have been read, so a document's graph loses
 * what it says of these names, and a graph of its own states them. The name that most documents
 * print is preferred; of as many, the first in the order of code points. So the order of the
 * documents changes nothing.
 *
 * <pre>{@code
 * Names names = new Names(iris);
 * references.forEach(names::reference);
 * documents.map(names::without).forEach(release::add);
 * release.add(names.name(), names.graph());
 * }</pre>
 *
 * <p>What the register names, or has an identifier by which it is named, keeps its name. Keeps the
 * names in memory. Not thread-safe, except for {@link #apart}.
 */
public final class Names {
  private static final Node PREFERRED = SKOS.prefLabel.asNode();
  private static final Node ALTERNATIVE = SKOS.altLabel.asNode();

  private final Iris iris;
  private final Set<Triple> settled = new HashSet<>();
  private final Set<Node> named = new HashSet<>();
  private final Map<String, Forms> forms = new TreeMap<>();

  /** No names yet. */
  public Names(Iris iris) {
    this.iris = iris;
  }

  /** Takes note of a graph whose names stand, such as the register. */
  public void reference(Graph graph) {
    graph
        .find(Node.ANY, PREFERRED, Node.ANY)
        .forEach(
            triple -> {
              settled.add(triple);
              named.add(triple.getSubject());
            });
  }

  /** Takes the names that may differ between documents out of a document's graph. */
  public DocumentGraph without(DocumentGraph document) {
    Apart apart = apart(document);
    note(apart);
    Graph rest = GraphFactory.createDefaultGraph();
    apart.rest().forEach(rest::add);
    return new DocumentGraph(document.name(), rest);
  }

  /**
   * The statements of a document without the names that may differ between documents, and those
   * names; nothing is noted of them. For many threads at once, once all references are known.
   */
  public Apart apart(DocumentGraph document) {
    List<Triple> rest = new ArrayList<>();
    List<Triple> names = new ArrayList<>();
    document
        .graph()
        .find()
        .forEach(
            triple -> {
              if (isOpen(triple, document.graph())) {
                names.add(triple);
              } else {
                rest.add(isAnotherName(triple) ? alternative(triple) : triple);
              }
            });
    return new Apart(rest, names);
  }

  /** Takes note of the names that were taken out of a document. */
  public void note(Apart apart) {
    apart.names().forEach(this::note);
  }

  /** The same of names that are all that a graph names. */
  public void note(Graph apart) {
    apart.find().filterKeep(triple -> isName(triple.getPredicate())).forEach(this::note);
  }

  /**
   * A document's statements.
   *
   * @param rest those that stay its own
   * @param names those that name things otherwise than another document may
   */
  public record Apart(List<Triple> rest, List<Triple> names) {
    public Apart {
      rest = List.copyOf(rest);
      names = List.copyOf(names);
    }
  }

  private boolean isOpen(Triple triple, Graph graph) {
    Node thing = triple.getSubject();
    return isName(triple.getPredicate())
        && thing.isURI()
        && !named.contains(thing)
        && graph.contains(thing, PREFERRED, Node.ANY)
        && !graph.contains(thing, DCTerms.identifier.asNode(), Node.ANY);
  }

  /** Whether a thing that has its name already is called otherwise here. */
  private boolean isAnotherName(Triple triple) {
    return triple.getPredicate().equals(PREFERRED)
        && named.contains(triple.getSubject())
        && !settled.contains(triple);
  }

  private static Triple alternative(Triple triple) {
    return Triple.create(triple.getSubject(), ALTERNATIVE, triple.getObject());
  }

  private static boolean isName(Node property) {
    return property.equals(PREFERRED) || property.equals(ALTERNATIVE);
  }

  private void note(Triple triple) {
    Forms met = forms.computeIfAbsent(triple.getSubject().getURI(), thing -> new Forms());
    if (triple.getPredicate().equals(PREFERRED)) {
      met.preferred(triple.getObject());
    } else {
      met.alternative(triple.getObject());
    }
  }

  /** The name of the graph that holds the names. */
  public Node name() {
    return NodeFactory.createURI(iris.base() + "graph/names");
  }

  /** The names of all things noted. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    forms.forEach(
        (uri, met) -> {
          Node thing = NodeFactory.createURI(uri);
          Node chosen = met.chosen();
          graph.add(Triple.create(thing, PREFERRED, chosen));
          met.others(chosen).forEach(form -> graph.add(Triple.create(thing, ALTERNATIVE, form)));
        });
    return graph;
  }
}
