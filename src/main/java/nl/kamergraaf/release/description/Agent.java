package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;

/** Who publishes: a {@code foaf:Agent}. */
@JsonldResource
@JsonldType(Vocab.FOAF + "Agent")
record Agent(
    @JsonldId String id,
    @JsonldProperty(Vocab.FOAF + "name") String name,
    @JsonldProperty(Vocab.FOAF + "homepage") Term homepage) {}
