package nl.kamergraaf.site;

import java.util.List;

/**
 * A term of the ontology as its page shows it.
 *
 * @param name its local name
 * @param kind {@code class}, {@code property} or {@code individual}
 * @param label what it is called
 * @param comment what it means
 * @param domain what it is said of
 * @param range what it leads to
 * @param supers what it is a kind of
 */
public record OntologyTerm(
    String name,
    String kind,
    String label,
    String comment,
    List<Value> domain,
    List<Value> range,
    List<Value> supers) {
  public OntologyTerm {
    domain = List.copyOf(domain);
    range = List.copyOf(range);
    supers = List.copyOf(supers);
  }
}
