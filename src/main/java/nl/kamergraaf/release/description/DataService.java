package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;
import java.util.List;

/** The SPARQL endpoint: a {@code dcat:DataService}. */
@JsonldResource
@JsonldType(Vocab.DCAT + "DataService")
record DataService(
    @JsonldId String id,
    @JsonldProperty(Vocab.DCTERMS + "title") List<Literal> title,
    @JsonldProperty(Vocab.DCTERMS + "description") List<Literal> description,
    @JsonldProperty(Vocab.DCTERMS + "identifier") String identifier,
    @JsonldProperty(Vocab.DCAT + "keyword") List<Literal> keyword,
    @JsonldProperty(Vocab.DCAT + "theme") List<Term> theme,
    @JsonldProperty(Vocab.DCAT + "endpointURL") Term endpointUrl,
    @JsonldProperty(Vocab.DCAT + "endpointDescription") Term endpointDescription,
    @JsonldProperty(Vocab.DCAT + "servesDataset") Term servesDataset,
    @JsonldProperty(Vocab.DCTERMS + "conformsTo") List<Term> conformsTo,
    @JsonldProperty(Vocab.DCTERMS + "license") Term license,
    @JsonldProperty(Vocab.DCTERMS + "accessRights") Term accessRights,
    @JsonldProperty(Vocab.DCTERMS + "language") List<Term> language,
    @JsonldProperty(Vocab.DCTERMS + "publisher") Term publisher,
    @JsonldProperty(Vocab.DCTERMS + "creator") Term creator,
    @JsonldProperty(Vocab.DCAT + "contactPoint") Term contactPoint,
    @JsonldProperty(Vocab.RDFS + "seeAlso") Term examples) {
  DataService {
    title = List.copyOf(title);
    description = List.copyOf(description);
    keyword = List.copyOf(keyword);
    theme = List.copyOf(theme);
    conformsTo = List.copyOf(conformsTo);
    language = List.copyOf(language);
  }
}
