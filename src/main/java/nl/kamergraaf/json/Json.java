package nl.kamergraaf.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;

/**
 * The one way in which records, maps, lists and trees become JSON, and JSON these.
 *
 * <p>Dates are written as in ISO 8601. Fields that a record does not have are passed over when it
 * is read, so that what a later program wrote can be read by an earlier one.
 */
public final class Json {
  /** Reads and writes; shared by all, and never configured further. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final ObjectWriter INDENTED = MAPPER.writer(SerializationFeature.INDENT_OUTPUT);

  private Json() {}

  /** The value on one line, without a line end. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON can be made of a " + value.getClass(), e);
    }
  }

  /** The value over several lines, as people read it, with a line end. */
  public static String indented(Object value) {
    try {
      return INDENTED.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON can be made of a " + value.getClass(), e);
    }
  }

  /** {@link #line} in UTF-8. */
  public static byte[] bytes(Object value) {
    return line(value).getBytes(StandardCharsets.UTF_8);
  }
}
