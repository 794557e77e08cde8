package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;
import java.util.List;

/**
 * The catalogue that lists the data set, its parts and its endpoint: a {@code dcat:Catalog}, and
 * the root of the whole description.
 */
@JsonldResource
@JsonldType(Vocab.DCAT + "Catalog")
record Catalog(
    @JsonldId String id,
    @JsonldProperty(Vocab.DCTERMS + "title") List<Literal> title,
    @JsonldProperty(Vocab.DCTERMS + "description") List<Literal> description,
    @JsonldProperty(Vocab.DCTERMS + "publisher") Agent publisher,
    @JsonldProperty(Vocab.DCTERMS + "creator") Term creator,
    @JsonldProperty(Vocab.DCAT + "contactPoint") Contact contactPoint,
    @JsonldProperty(Vocab.FOAF + "homepage") Term homepage,
    @JsonldProperty(Vocab.DCTERMS + "language") List<Term> language,
    @JsonldProperty(Vocab.DCTERMS + "license") Term license,
    @JsonldProperty(Vocab.DCTERMS + "spatial") Term spatial,
    @JsonldProperty(Vocab.DCAT + "themeTaxonomy") Term themeTaxonomy,
    @JsonldProperty(Vocab.DCTERMS + "modified") Literal modified,
    @JsonldProperty(Vocab.DCAT + "dataset") List<Catalogued> dataset,
    @JsonldProperty(Vocab.DCAT + "service") DataService service) {
  Catalog {
    title = List.copyOf(title);
    description = List.copyOf(description);
    language = List.copyOf(language);
    dataset = List.copyOf(dataset);
  }
}
