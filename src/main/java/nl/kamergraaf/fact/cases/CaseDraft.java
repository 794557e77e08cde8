package nl.kamergraaf.fact.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.source.Rejected;

/** What a list says of one case, before anything of it is checked; empty where it says nothing. */
record CaseDraft(
    String number,
    String guid,
    String subject,
    String submitted,
    String closed,
    List<String> askers,
    List<String> addressees) {
  private static final ZoneId CHAMBER = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter DAY_OR_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss][.SSSSSSS][.SSS]][XXX]");

  /** The entry; or why there is none: no number, no subject, no day, or no GUID where one is. */
  Outcome<CaseEntry> checked(String file, int line) {
    if (!CaseEntry.isNumber(number)) {
      return refused(file, line, "no case number: «" + number + "»");
    }
    if (!guid.isEmpty() && !CaseEntry.isGuid(guid)) {
      return refused(file, line, number + ": no GUID: «" + guid + "»");
    }
    if (subject.isBlank()) {
      return refused(file, line, number + ": no subject");
    }
    Optional<LocalDate> day = day();
    if (day.isEmpty()) {
      return refused(file, line, number + ": no date: «" + submitted + "»");
    }
    return Outcome.of(
        new CaseEntry(
            number,
            Optional.of(guid.toLowerCase(Locale.ROOT)).filter(key -> !key.isEmpty()),
            subject.strip(),
            day.get(),
            Optional.of(closed.toLowerCase(Locale.ROOT))
                .filter(word -> word.equals("true") || word.equals("false"))
                .map(Boolean::valueOf),
            askers,
            addressees));
  }

  /** The day in the Netherlands, also where the list gives a time elsewhere. */
  private Optional<LocalDate> day() {
    try {
      TemporalAccessor read =
          DAY_OR_TIME.parseBest(
              submitted, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return Optional.of(
          read instanceof OffsetDateTime time
              ? time.atZoneSameInstant(CHAMBER).toLocalDate()
              : LocalDate.from(read));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Outcome<CaseEntry> refused(String file, int line, String detail) {
    return new Outcome.Refused<>(new Rejected(file, line, Rejected.Code.BAD_CASE, detail));
  }
}
