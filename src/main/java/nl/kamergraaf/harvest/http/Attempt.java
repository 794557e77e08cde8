package nl.kamergraaf.harvest.http;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One try at a request.
 *
 * @param reply what came of it
 * @param mayPass whether it may go better later
 * @param after how long the service asks to wait before that
 */
record Attempt(Reply reply, boolean mayPass, Optional<Duration> after) {

  static Attempt last(Reply reply) {
    return new Attempt(reply, false, Optional.empty());
  }

  static Attempt passing(String reason) {
    return new Attempt(new Reply.Failed(reason), true, Optional.empty());
  }

  /** A status that the service itself calls passing, unless it asks for more patience than ours. */
  static Attempt refused(int status, HttpHeaders headers, Duration longest, Instant now) {
    Optional<Duration> after =
        headers.firstValue("Retry-After").flatMap(value -> wait(value.strip(), now));
    boolean tooLong = after.filter(wait -> wait.compareTo(longest) > 0).isPresent();
    String asked =
        after.map(wait -> ", to be asked again after " + wait.toSeconds() + " s").orElse("");
    return new Attempt(new Reply.Failed("status " + status + asked), !tooLong, after);
  }

  /** Seconds or a date (RFC 9110, section 10.2.3). */
  private static Optional<Duration> wait(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(now, then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
