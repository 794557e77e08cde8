package nl.kamergraaf.site.commitment;

import java.util.List;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.graph.NaturalOrder;
import nl.kamergraaf.site.page.Facts;
import nl.kamergraaf.site.page.Terms;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;

/** What the graph says of promises besides their words. */
public final class Commitments {
  private Commitments() {}

  /**
   * Later documents that cite the one in which a promise was made, in the order of time: where it
   * may have been kept. That one cites the other says no more than that.
   */
  public static List<Node> later(Visit visit, Node promise) {
    Facts facts = visit.facts();
    List<Node> documents = facts.pointingAt(promise, Kg.hasCommitment);
    String made = documents.isEmpty() ? "" : facts.cameOn(documents.getFirst());
    return documents.stream()
        .flatMap(document -> facts.subjects(Terms.CITED, document))
        .flatMap(citation -> facts.pointingAt(citation, Kg.hasCitation).stream())
        .distinct()
        .filter(other -> !documents.contains(other))
        .filter(other -> facts.cameOn(other).compareTo(made) > 0)
        .sorted(
            java.util.Comparator.comparing((Node other) -> facts.cameOn(other))
                .thenComparing(NaturalOrder.OF_NODES))
        .toList();
  }
}
