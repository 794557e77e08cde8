package nl.kamergraaf.release.description;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A literal, as a JSON-LD value object.
 *
 * @param value its lexical form
 * @param language its language, if it is text
 * @param type the IRI of its datatype, if it is not text
 */
record Literal(
    @JsonProperty("@value") String value,
    @JsonProperty("@language") @Nullable String language,
    @JsonProperty("@type") @Nullable String type) {
  Literal {
    Objects.requireNonNull(value);
  }

  static Literal text(String value, String language) {
    return new Literal(value, language, null);
  }

  /** A literal of a datatype of XML Schema, by the datatype's local name. */
  static Literal typed(String value, String datatype) {
    return new Literal(value, null, Vocab.XSD + datatype);
  }
}
