package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;

/** How many things of a class there are. */
@JsonldResource
@JsonldType(Vocab.VOID + "Dataset")
record ClassPartition(
    @JsonldId String id,
    @JsonldProperty(Vocab.VOID + "class") Term ofClass,
    @JsonldProperty(Vocab.VOID + "entities") long entities) {}
