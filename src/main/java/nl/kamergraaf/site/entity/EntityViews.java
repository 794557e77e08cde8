package nl.kamergraaf.site.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.ListPage;
import nl.kamergraaf.site.page.Paging;
import nl.kamergraaf.site.page.Value;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Gathers what the page of an entity shows. */
final class EntityViews {
  private static final int MOST_VALUES = 100;
  private static final Node OFFICIAL = FOAF.isPrimaryTopicOf.asNode();
  private static final Comparator<Triple> BY_PROPERTY =
      Comparator.comparing(triple -> triple.getPredicate().toString());

  private final Visit visit;
  private final Node entity;
  private final Paging paging;

  EntityViews(Visit visit, Node entity, Paging paging) {
    this.visit = visit;
    this.entity = entity;
    this.paging = paging;
  }

  EntityView view(List<Section> sections) {
    List<SectionView> tables =
        sections.stream()
            .map(section -> section.view(visit, entity, paging))
            .filter(table -> table.total() > 0)
            .toList();
    ListPage incoming = visit.release().lists().links(entity.getURI(), paging.page());
    long longest =
        Math.max(incoming.total(), tables.stream().mapToLong(SectionView::total).max().orElse(0));
    return new EntityView(
        entity.getURI(),
        kind(),
        visit.labels().title(entity),
        otherNames(),
        partOf(),
        official(),
        tables,
        statements(),
        grouped(Incoming.triples(incoming, entity), Triple::getSubject),
        incoming.total(),
        paging.page(),
        paging.pages(longest));
  }

  private String kind() {
    return visit.facts().all(entity, RDF.Nodes.type).stream()
        .filter(type -> type.getURI().startsWith(Kg.NS))
        .map(visit.labels()::of)
        .findFirst()
        .map(kind -> (kind + " " + visit.facts().text(entity, Kg.caseNumber)).strip())
        .orElse("");
  }

  private List<String> otherNames() {
    String title = visit.labels().title(entity);
    return visit.facts().all(entity, SKOS.altLabel.asNode()).stream()
        .map(Node::getLiteralLexicalForm)
        .filter(name -> !name.equals(title))
        .distinct()
        .toList();
  }

  /** The document that this is a part of, and where in it. */
  private Value partOf() {
    String[] path = entity.getURI().substring(visit.addresses().thing("").length()).split("/", -1);
    if (path.length < 3) {
      return Value.text("");
    }
    Node whole = NodeFactory.createURI(visit.addresses().thing(path[0] + "/" + path[1]));
    Value link = visit.value(whole);
    String anchor = path.length == 4 ? "#" + path[2] + "-" + path[3] : "";
    return Value.link(link.text(), link.href() + anchor);
  }

  /** Where it was published; of a law the register says so as a page to see also. */
  private Value official() {
    Node seeAlso = visit.facts().isA(entity, Kg.Law) ? RDFS.seeAlso.asNode() : OFFICIAL;
    return visit
        .facts()
        .one(entity, OFFICIAL)
        .or(() -> visit.facts().one(entity, seeAlso))
        .map(visit::value)
        .orElse(Value.text(""));
  }

  private List<EntityView.Statements> statements() {
    return grouped(
        visit.facts().graph().stream(entity, Node.ANY, Node.ANY)
            .sorted(BY_PROPERTY.thenComparing(triple -> triple.getObject().toString()))
            .toList(),
        Triple::getObject);
  }

  private List<EntityView.Statements> grouped(
      List<Triple> triples, java.util.function.Function<Triple, Node> end) {
    Map<Node, List<Triple>> byProperty =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate, LinkedHashMap::new, Collectors.toList()));
    List<EntityView.Statements> groups = new ArrayList<>();
    byProperty.forEach(
        (property, all) ->
            groups.add(
                new EntityView.Statements(
                    visit.value(property),
                    all.stream().limit(MOST_VALUES).map(end).map(visit::value).toList())));
    return groups;
  }
}
