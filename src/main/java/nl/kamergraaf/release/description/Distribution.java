package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to get the data, a file or the endpoint: a {@code dcat:Distribution}.
 *
 * @see <a href="https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/">DCAT-AP-NL 3.0</a>
 */
@JsonldResource
@JsonldType(Vocab.DCAT + "Distribution")
record Distribution(
    @JsonldId String id,
    @JsonldProperty(Vocab.DCTERMS + "title") List<Literal> title,
    @JsonldProperty(Vocab.DCTERMS + "description") List<Literal> description,
    @JsonldProperty(Vocab.DCAT + "accessURL") Term accessUrl,
    @JsonldProperty(Vocab.DCAT + "downloadURL") @Nullable Term downloadUrl,
    @JsonldProperty(Vocab.DCAT + "accessService") @Nullable Term accessService,
    @JsonldProperty(Vocab.DCAT + "mediaType") @Nullable Term mediaType,
    @JsonldProperty(Vocab.DCTERMS + "format") @Nullable Term format,
    @JsonldProperty(Vocab.DCAT + "compressFormat") @Nullable Term compressFormat,
    @JsonldProperty(Vocab.DCAT + "byteSize") @Nullable Literal byteSize,
    @JsonldProperty(Vocab.SPDX + "checksum") @Nullable Checksum checksum,
    @JsonldProperty(Vocab.DCTERMS + "license") Term license,
    @JsonldProperty(Vocab.DCTERMS + "language") List<Term> language,
    @JsonldProperty(Vocab.DCTERMS + "conformsTo") List<Term> conformsTo,
    @JsonldProperty(Vocab.DCTERMS + "modified") Literal modified) {
  Distribution {
    title = List.copyOf(title);
    description = List.copyOf(description);
    language = List.copyOf(language);
    conformsTo = List.copyOf(conformsTo);
  }
}
