package nl.kamergraaf.site.entity;

import java.util.List;
import nl.kamergraaf.site.page.Value;

/**
 * What the page of an entity shows.
 *
 * @param iri its canonical IRI
 * @param kind what it is, in words
 * @param title its name
 * @param names its other names
 * @param partOf the thing it is a part of; empty text if it is none
 * @param official its page at the body that issued it; empty text if none is known
 * @param sections tables of what one wants to know first
 * @param statements what is said of it
 * @param incoming what points at it, of this page
 * @param incomingTotal how much points at it
 * @param page the page of all long lists
 * @param pages how many pages the longest list fills
 */
public record EntityView(
    String iri,
    String kind,
    String title,
    List<String> names,
    Value partOf,
    Value official,
    List<SectionView> sections,
    List<Statements> statements,
    List<Statements> incoming,
    long incomingTotal,
    int page,
    int pages) {
  public EntityView {
    names = List.copyOf(names);
    sections = List.copyOf(sections);
    statements = List.copyOf(statements);
    incoming = List.copyOf(incoming);
  }

  /** Whether a table goes on beyond this page, and not only what points at the entity. */
  public boolean hasLongTables() {
    return sections.stream().anyMatch(section -> section.total() > section.rows().size());
  }

  /** The values of one property. */
  public record Statements(Value property, List<Value> values) {
    public Statements {
      values = List.copyOf(values);
    }
  }
}
