package nl.kamergraaf.release.exchange;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.change.GraphChange;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The documents and cases of which something may have to be said anew where statements have
 * changed, or the day has to which is counted: rather some too many than one too few.
 *
 * @param changed those of which something has changed
 * @param gathered these, and all that they belong together with or did
 */
public record Regathered(Set<Node> changed, Set<Node> gathered) {
  private static final Node CITES = NodeFactory.createURI(Kg.CITO + "hasCitedEntity");
  private static final Set<Node> OF_CITED = Set.of(RDF.Nodes.type, Kg.ofLaw, Kg.inDossier);
  private static final List<Node> DAYS =
      List.of(Kg.submittedOn, Kg.dueOn, Kg.receivedOn, Kg.termEnd);

  public Regathered {
    changed = Set.copyOf(changed);
    gathered = Set.copyOf(gathered);
  }

  /**
   * Finds them.
   *
   * @param from the day to which was counted
   * @param until the day to which is counted
   */
  public static Regathered of(GraphChange change, String base, LocalDate from, LocalDate until) {
    Papers papers = new Papers(base);
    for (Triple triple : change.changed()) {
      papers.add(triple.getSubject());
      papers.add(triple.getObject());
      if (OF_CITED.contains(triple.getPredicate())) {
        change
            .both()
            .forEach(graph -> subjects(graph, CITES, triple.getSubject()).forEach(papers::add));
      }
    }
    LocalDate last = from.isAfter(until) ? from : until;
    LocalDate first = from.isAfter(until) ? until : from;
    if (!first.equals(last)) {
      first
          .datesUntil(last.plusDays(1))
          .map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))
          .forEach(
              day -> DAYS.forEach(its -> subjects(change.now(), its, day).forEach(papers::add)));
    }
    return new Regathered(papers.found, gathered(change, papers.found));
  }

  private static Set<Node> gathered(GraphChange change, Set<Node> papers) {
    Set<Node> all = new LinkedHashSet<>(papers);
    for (int round = 0; round < 2; round++) {
      for (Node paper : List.copyOf(all)) {
        for (Graph graph : change.both()) {
          Gathering gathering = new Gathering(graph);
          for (Node exchange : gathering.exchanges(paper)) {
            all.add(exchange);
            all.addAll(gathering.documents(exchange));
          }
        }
      }
    }
    return all;
  }

  private static Stream<Node> subjects(Graph graph, Node property, Node object) {
    return graph.stream(Node.ANY, property, object).map(Triple::getSubject);
  }

  /** Documents and cases, by whatever is a part of them. */
  private static final class Papers {
    private final Set<Node> found = new LinkedHashSet<>();
    private final List<String> prefixes;

    Papers(String base) {
      this.prefixes = List.of(base + "id/document/", base + "id/case/");
    }

    void add(Node node) {
      for (String prefix : prefixes) {
        if (node.isURI() && node.getURI().startsWith(prefix)) {
          int end = node.getURI().indexOf('/', prefix.length());
          found.add(end < 0 ? node : NodeFactory.createURI(node.getURI().substring(0, end)));
        }
      }
    }
  }
}
