package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;

/** The checksum of a file: an {@code spdx:Checksum}. */
@JsonldResource
@JsonldType(Vocab.SPDX + "Checksum")
record Checksum(
    @JsonldId String id,
    @JsonldProperty(Vocab.SPDX + "algorithm") Term algorithm,
    @JsonldProperty(Vocab.SPDX + "checksumValue") Literal checksumValue) {}
