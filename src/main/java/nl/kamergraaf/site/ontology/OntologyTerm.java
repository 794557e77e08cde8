package nl.kamergraaf.site.ontology;

import java.util.List;
import nl.kamergraaf.site.page.Value;

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
 * @param details what a reader may want beyond that
 */
public record OntologyTerm(
    String name,
    String kind,
    String label,
    String comment,
    List<Value> domain,
    List<Value> range,
    List<Value> supers,
    Details details) {
  public OntologyTerm {
    domain = List.copyOf(domain);
    range = List.copyOf(range);
    supers = List.copyOf(supers);
  }

  /**
   * What a reader may want beyond what a term means.
   *
   * @param matches terms of others that come close
   * @param notes remarks
   * @param examples in Turtle
   * @param rules what the shapes ask of its members
   * @param diagram where the properties of a class lead
   */
  public record Details(
      List<Value> matches,
      List<String> notes,
      List<String> examples,
      List<String> rules,
      TermDiagram diagram) {
    public Details {
      matches = List.copyOf(matches);
      notes = List.copyOf(notes);
      examples = List.copyOf(examples);
      rules = List.copyOf(rules);
    }
  }
}
