package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;

/** How often a property is used, and of how many things. */
@JsonldResource
@JsonldType(Vocab.VOID + "Dataset")
record PropertyPartition(
    @JsonldId String id,
    @JsonldProperty(Vocab.VOID + "property") Term property,
    @JsonldProperty(Vocab.VOID + "triples") long triples,
    @JsonldProperty(Vocab.VOID + "distinctSubjects") long distinctSubjects) {}
