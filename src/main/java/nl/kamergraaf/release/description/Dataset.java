package nl.kamergraaf.release.description;

import com.fasterxml.jackson.annotation.JsonProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data set: a {@code dcat:Dataset} by DCAT-AP-NL 3.0, a {@code void:Dataset} with its counts
 * and a {@code prov:Entity} with its making.
 *
 * @see <a href="https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/">DCAT-AP-NL 3.0</a>
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 */
@JsonldResource
record Dataset(
    @JsonldId String id,
    @JsonProperty("@type") List<String> type,
    @JsonldProperty(Vocab.DCTERMS + "title") List<Literal> title,
    @JsonldProperty(Vocab.DCTERMS + "description") List<Literal> description,
    @JsonldProperty(Vocab.DCTERMS + "identifier") String identifier,
    @JsonldProperty(Vocab.DCAT + "version") String version,
    @JsonldProperty(Vocab.DCTERMS + "modified") Literal modified,
    @JsonldProperty(Vocab.DCAT + "keyword") List<Literal> keyword,
    @JsonldProperty(Vocab.DCAT + "theme") List<Term> theme,
    @JsonldProperty(Vocab.DCTERMS + "accrualPeriodicity") Term accrualPeriodicity,
    @JsonldProperty(Vocab.DCTERMS + "accessRights") Term accessRights,
    @JsonldProperty(Vocab.DCTERMS + "language") List<Term> language,
    @JsonldProperty(Vocab.DCTERMS + "spatial") Term spatial,
    @JsonldProperty(Vocab.DCTERMS + "temporal") @Nullable Period temporal,
    @JsonldProperty(Vocab.DCTERMS + "publisher") Term publisher,
    @JsonldProperty(Vocab.DCTERMS + "creator") Term creator,
    @JsonldProperty(Vocab.DCAT + "contactPoint") Term contactPoint,
    @JsonldProperty(Vocab.DCTERMS + "conformsTo") List<Term> conformsTo,
    @JsonldProperty(Vocab.DCAT + "landingPage") Term landingPage,
    @JsonldProperty(Vocab.FOAF + "page") Term page,
    @JsonldProperty(Vocab.DCAT + "distribution") List<Distribution> distribution,
    @JsonldProperty(Vocab.VOID + "dataDump") List<Term> dataDump,
    @JsonldProperty(Vocab.VOID + "sparqlEndpoint") Term sparqlEndpoint,
    @JsonldProperty(Vocab.VOID + "uriSpace") String uriSpace,
    @JsonldProperty(Vocab.VOID + "vocabulary") List<Term> vocabulary,
    @JsonldProperty(Vocab.VOID + "exampleResource") List<Term> exampleResource,
    @JsonldProperty(Vocab.VOID + "triples") long triples,
    @JsonldProperty(Vocab.VOID + "distinctSubjects") long distinctSubjects,
    @JsonldProperty(Vocab.VOID + "classes") long classes,
    @JsonldProperty(Vocab.VOID + "properties") long properties,
    @JsonldProperty(Vocab.VOID + "classPartition") List<ClassPartition> classPartition,
    @JsonldProperty(Vocab.VOID + "propertyPartition") List<PropertyPartition> propertyPartition,
    @JsonldProperty(Vocab.VOID + "subset") List<Linkset> subset,
    @JsonldProperty(Vocab.PROV + "wasGeneratedBy") Build wasGeneratedBy,
    @JsonldProperty(Vocab.PROV + "has_provenance") Term provenance,
    @JsonldProperty(Vocab.DCTERMS + "hasPart") List<Term> hasPart)
    implements Catalogued {
  Dataset {
    type = List.copyOf(type);
    title = List.copyOf(title);
    description = List.copyOf(description);
    keyword = List.copyOf(keyword);
    theme = List.copyOf(theme);
    language = List.copyOf(language);
    conformsTo = List.copyOf(conformsTo);
    distribution = List.copyOf(distribution);
    dataDump = List.copyOf(dataDump);
    vocabulary = List.copyOf(vocabulary);
    exampleResource = List.copyOf(exampleResource);
    classPartition = List.copyOf(classPartition);
    propertyPartition = List.copyOf(propertyPartition);
    subset = List.copyOf(subset);
    hasPart = List.copyOf(hasPart);
  }
}
