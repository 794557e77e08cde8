package nl.kamergraaf.release.description;

import com.fasterxml.jackson.annotation.JsonProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import java.util.List;

/**
 * A part of the data set that can be had by itself, such as the register: a {@code dcat:Dataset}
 * with the files that hold it and nothing else. Its counts and its making are told of the whole.
 */
@JsonldResource
record Part(
    @JsonldId String id,
    @JsonProperty("@type") List<String> type,
    @JsonldProperty(Vocab.DCTERMS + "title") List<Literal> title,
    @JsonldProperty(Vocab.DCTERMS + "description") List<Literal> description,
    @JsonldProperty(Vocab.DCTERMS + "identifier") String identifier,
    @JsonldProperty(Vocab.DCTERMS + "isPartOf") Term isPartOf,
    @JsonldProperty(Vocab.DCAT + "version") String version,
    @JsonldProperty(Vocab.DCTERMS + "modified") Literal modified,
    @JsonldProperty(Vocab.DCAT + "keyword") List<Literal> keyword,
    @JsonldProperty(Vocab.DCAT + "theme") List<Term> theme,
    @JsonldProperty(Vocab.DCTERMS + "accrualPeriodicity") Term accrualPeriodicity,
    @JsonldProperty(Vocab.DCTERMS + "accessRights") Term accessRights,
    @JsonldProperty(Vocab.DCTERMS + "language") List<Term> language,
    @JsonldProperty(Vocab.DCTERMS + "spatial") Term spatial,
    @JsonldProperty(Vocab.DCTERMS + "publisher") Term publisher,
    @JsonldProperty(Vocab.DCTERMS + "creator") Term creator,
    @JsonldProperty(Vocab.DCAT + "contactPoint") Term contactPoint,
    @JsonldProperty(Vocab.DCTERMS + "conformsTo") List<Term> conformsTo,
    @JsonldProperty(Vocab.DCAT + "landingPage") Term landingPage,
    @JsonldProperty(Vocab.DCAT + "distribution") List<Distribution> distribution)
    implements Catalogued {
  Part {
    type = List.copyOf(type);
    title = List.copyOf(title);
    description = List.copyOf(description);
    keyword = List.copyOf(keyword);
    theme = List.copyOf(theme);
    language = List.copyOf(language);
    conformsTo = List.copyOf(conformsTo);
    distribution = List.copyOf(distribution);
  }
}
