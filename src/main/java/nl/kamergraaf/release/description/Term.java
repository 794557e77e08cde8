package nl.kamergraaf.release.description;

import com.fasterxml.jackson.annotation.JsonProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource that others define and describe, with only what a validator must know without fetching
 * it.
 *
 * @param id its IRI
 * @param type its classes; none if nothing need be said
 * @param title its title, if it is a list of values
 * @param prefLabel its names, if it is an entry of one
 * @param inScheme the list it belongs to, if any
 */
@JsonldResource
record Term(
    @JsonldId String id,
    @JsonProperty("@type") List<String> type,
    @JsonldProperty(Vocab.DCTERMS + "title") List<Literal> title,
    @JsonldProperty(Vocab.SKOS + "prefLabel") List<Literal> prefLabel,
    @JsonldProperty(Vocab.SKOS + "inScheme") @Nullable Term inScheme) {
  Term {
    type = List.copyOf(type);
    title = List.copyOf(title);
    prefLabel = List.copyOf(prefLabel);
  }

  /** A mere link. */
  static Term link(String iri) {
    return new Term(iri, List.of(), List.of(), List.of(), null);
  }

  /** Something that has a class. */
  static Term of(String iri, String type) {
    return new Term(iri, List.of(type), List.of(), List.of(), null);
  }

  /** A list of values. */
  static Term list(String iri, Literal... title) {
    return new Term(iri, List.of(Vocab.SKOS + "ConceptScheme"), List.of(title), List.of(), null);
  }

  /** An entry of a list of values whose IRI is that of the list, a slash and a code. */
  static Term listed(String iri, String type, Literal... prefLabel) {
    Term list = link(iri.substring(0, iri.lastIndexOf('/')));
    return new Term(iri, List.of(type), List.of(), List.of(prefLabel), list);
  }
}
