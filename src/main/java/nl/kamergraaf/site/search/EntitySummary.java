package nl.kamergraaf.site.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import java.util.List;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.site.page.Visit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * What a list says of an entity, as JSON-LD.
 *
 * @param id its IRI
 * @param type its classes
 * @param name what it is called in the visitor's language
 * @param url its page
 * @param date the day it is of, empty if none
 */
@JsonldResource
record EntitySummary(
    @JsonldId String id,
    @JsonProperty("@type") List<String> type,
    @JsonldProperty("https://schema.org/name") String name,
    @JsonldProperty("https://schema.org/url") Page url,
    @JsonldProperty("https://schema.org/datePublished") String date) {

  /** A page, by its address. */
  record Page(@JsonldId String id) {}

  EntitySummary {
    type = List.copyOf(type);
  }

  static EntitySummary of(Visit visit, Search.Hit hit) {
    Node entity = NodeFactory.createURI(hit.iri());
    return new EntitySummary(
        hit.iri(),
        visit.facts().graph().stream(entity, RDF.Nodes.type, Node.ANY)
            .map(triple -> triple.getObject().getURI())
            .sorted()
            .toList(),
        visit.labels().title(entity),
        new Page(visit.addresses().canonical(hit.iri())),
        hit.date());
  }
}
