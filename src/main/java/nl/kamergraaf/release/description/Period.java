package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;

/** The time the data are about: a {@code dcterms:PeriodOfTime}. */
@JsonldResource
@JsonldType(Vocab.DCTERMS + "PeriodOfTime")
record Period(
    @JsonldId String id,
    @JsonldProperty(Vocab.DCAT + "startDate") Literal startDate,
    @JsonldProperty(Vocab.DCAT + "endDate") Literal endDate) {}
