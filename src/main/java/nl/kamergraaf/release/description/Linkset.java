package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;
import java.util.List;

/** The links by one property to one other data set. */
@JsonldResource
@JsonldType(Vocab.VOID + "Linkset")
record Linkset(
    @JsonldId String id,
    @JsonldProperty(Vocab.VOID + "subjectsTarget") Term subjectsTarget,
    @JsonldProperty(Vocab.VOID + "objectsTarget") Target objectsTarget,
    @JsonldProperty(Vocab.VOID + "linkPredicate") Term linkPredicate,
    @JsonldProperty(Vocab.VOID + "triples") long triples) {

  /** A data set of others. */
  @JsonldResource
  @JsonldType(Vocab.VOID + "Dataset")
  record Target(
      @JsonldId String id,
      @JsonldProperty(Vocab.DCTERMS + "title") List<Literal> title,
      @JsonldProperty(Vocab.FOAF + "homepage") Term homepage,
      @JsonldProperty(Vocab.VOID + "uriSpace") String uriSpace) {
    Target {
      title = List.copyOf(title);
    }
  }
}
