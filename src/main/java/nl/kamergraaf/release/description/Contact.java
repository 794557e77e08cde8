package nl.kamergraaf.release.description;

import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldId;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldProperty;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldResource;
import ioinformarics.oss.jackson.module.jsonld.annotation.JsonldType;
import org.jspecify.annotations.Nullable;

/** Where to turn with questions: a {@code vcard:Kind}. */
@JsonldResource
@JsonldType(Vocab.VCARD + "Kind")
record Contact(
    @JsonldId String id,
    @JsonldProperty(Vocab.VCARD + "fn") String formattedName,
    @JsonldProperty(Vocab.VCARD + "hasEmail") @Nullable Term hasEmail,
    @JsonldProperty(Vocab.VCARD + "hasURL") @Nullable Term hasUrl) {}
