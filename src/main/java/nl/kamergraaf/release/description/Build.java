package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;

/** How a release came to be: a {@code prov:Activity}. */
@JsonldResource
@JsonldType(Vocab.PROV + "Activity")
record Build(
    @JsonldId String id,
    @JsonldProperty(Vocab.PROV + "startedAtTime") Literal startedAtTime,
    @JsonldProperty(Vocab.PROV + "wasAssociatedWith") Program wasAssociatedWith) {

  /** The program that read the documents and built the release. */
  @JsonldResource
  @JsonldType(Vocab.PROV + "SoftwareAgent")
  record Program(
      @JsonldId String id,
      @JsonldProperty(Vocab.RDFS + "label") String label,
      @JsonldProperty(Vocab.SCHEMA + "softwareVersion") String softwareVersion) {}
}
