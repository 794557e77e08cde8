package nl.kamergraaf.register.chamber;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Reads the members of an entry of the chamber's lists, as its OData service gives them. */
public final class ChamberEntry {
  private static final ZoneId CHAMBER = ZoneId.of("Europe/Amsterdam");

  private ChamberEntry() {}

  /** The text of a member without blanks around it; empty where there is none. */
  public static String text(JsonNode entry, String member) {
    JsonNode value = entry.path(member);
    return value.isNull() ? "" : value.asText().strip();
  }

  /** The day in the Netherlands; the service gives times, with an offset or without. */
  public static Optional<LocalDate> day(JsonNode entry, String member) {
    String text = text(entry, member);
    try {
      if (text.length() > 19) {
        String offset = text.replaceFirst("(T\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)?", "$1");
        if (offset.length() > 19) {
          return Optional.of(OffsetDateTime.parse(offset).atZoneSameInstant(CHAMBER).toLocalDate());
        }
      }
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
