package nl.kamergraaf.release.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements of a release as they pass.
 *
 * <p>All statements about a thing must come one after the other, none of them twice; what is held
 * in memory is then one thing and the counts. Not thread-safe.
 */
public final class StatisticsCounter {
  private static final Set<Node> DATES = Set.of(Kg.submittedOn, Kg.receivedOn);

  private final String things;
  private final Consumer<Input> inputs;
  private final LinkTargets targets = LinkTargets.load();
  private final List<Triple> thing = new ArrayList<>();
  private final Map<String, Long> classes = new TreeMap<>();
  private final Map<String, Statistics.Use> properties = new TreeMap<>();
  private final Map<String, Map<LinkTargets.Target, Long>> links = new TreeMap<>();
  private final Map<String, String> examples = new TreeMap<>();
  private long triples;
  private long subjects;
  private @Nullable String first;
  private @Nullable String last;

  /**
   * @param base the base of the release's addresses
   * @param inputs is told each file that something was read from
   */
  public StatisticsCounter(String base, Consumer<Input> inputs) {
    this.things = base + "id/";
    this.inputs = inputs;
  }

  public void count(Triple triple) {
    if (!thing.isEmpty() && !thing.get(0).getSubject().equals(triple.getSubject())) {
      countThing();
    }
    thing.add(triple);
  }

  /** The counts of all that has passed. */
  public Statistics finish() {
    if (!thing.isEmpty()) {
      countThing();
    }
    return new Statistics(
        triples,
        subjects,
        classes,
        properties,
        links,
        examples.values().stream().distinct().sorted().toList(),
        first,
        last);
  }

  private void countThing() {
    Node subject = thing.get(0).getSubject();
    Map<String, Long> uses = new HashMap<>();
    for (Triple triple : thing) {
      uses.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI()) {
        countClass(triple.getObject().getURI(), subject);
      } else if (DATES.contains(triple.getPredicate())) {
        countDate(triple.getObject());
      } else if (triple.getObject().isURI() && isThing(subject)) {
        countLink(triple);
      }
    }
    uses.forEach((property, n) -> properties.merge(property, new Statistics.Use(n, 1), this::sum));
    Input.of(thing).ifPresent(inputs);
    triples += thing.size();
    subjects++;
    thing.clear();
  }

  private Statistics.Use sum(Statistics.Use before, Statistics.Use more) {
    return before.add(more.triples());
  }

  private boolean isThing(Node node) {
    return node.isURI() && node.getURI().startsWith(things);
  }

  private void countClass(String type, Node subject) {
    classes.merge(type, 1L, Long::sum);
    if (type.startsWith(Kg.NS) && isThing(subject) && hasPage(subject.getURI())) {
      examples.putIfAbsent(type, subject.getURI());
    }
  }

  /** Things have pages; their parts, such as a document's questions, are described there. */
  private boolean hasPage(String iri) {
    String path = iri.substring(things.length());
    return path.indexOf('/') > 0 && path.indexOf('/') == path.lastIndexOf('/');
  }

  private void countDate(Node date) {
    if (date.isLiteral() && XSDDatatype.XSDdate.equals(date.getLiteralDatatype())) {
      String day = date.getLiteralLexicalForm();
      first = first == null || day.compareTo(first) < 0 ? day : first;
      last = last == null || day.compareTo(last) > 0 ? day : last;
    }
  }

  private void countLink(Triple link) {
    String property = link.getPredicate().getURI();
    targets
        .of(property, link.getObject().getURI())
        .ifPresent(
            target ->
                links
                    .computeIfAbsent(property, key -> new TreeMap<>())
                    .merge(target, 1L, Long::sum));
  }
}
