package nl.kamergraaf.site.limit;

import java.time.Duration;
import java.util.Objects;

/**
 * Every limit of the public process, checked once at the start.
 *
 * <table>
 * <caption>What is refused beyond each</caption>
 * <tr><td>{@code urlLength}<td>characters of path and parameters: 414
 * <tr><td>{@code queryLength}<td>characters of a SPARQL query: 413
 * <tr><td>{@code queryDepth}<td>brackets within brackets in a query: 400
 * <tr><td>{@code queryParts}<td>patterns, groups and operators in a query: 400
 * <tr><td>{@code queryTime}<td>time for a query until its whole answer is known: 503
 * <tr><td>{@code resultSize}<td>characters in a query's answer: 413
 * <tr><td>{@code resultRows}<td>rows or statements in a query's answer: 413
 * <tr><td>{@code parallelQueries}<td>queries being answered at one time: 503
 * <tr><td>{@code clientQueries}<td>queries of one client being answered at one time: 429
 * <tr><td>{@code clientRate}<td>queries of one client in a minute: 429
 * <tr><td>{@code cacheSize}<td>bytes of pages kept ready; nothing is refused
 * <tr><td>{@code threads}<td>requests being answered at one time; others wait. More than twice
 *     {@code parallelQueries}, so that queries never take them all
 * <tr><td>{@code connections}<td>connections open at one time; others wait
 * <tr><td>{@code headerSize}<td>bytes of a request's headers, its first line not counted: 431
 * <tr><td>{@code headerTime}<td>time from connecting to the end of the first request's headers, and
 *     between requests: the connection is closed
 * <tr><td>{@code leastRate}<td>bytes a second, on the average, of a body that is sent here and of an
 *     answer that is read from here, once it has taken longer than {@code headerTime}: the
 *     connection is closed
 * <tr><td>{@code waitingSize}<td>bytes of answers that are whole and wait to be read by those who
 *     asked: 503
 * </table>
 */
public record Limits(
    @NamedLimit.Of(unit = "characters", status = 414) int urlLength,
    @NamedLimit.Of(unit = "characters", status = 413) int queryLength,
    @NamedLimit.Of(unit = "levels", status = 400) int queryDepth,
    @NamedLimit.Of(unit = "parts", status = 400) int queryParts,
    @NamedLimit.Of(unit = "seconds", status = 503) Duration queryTime,
    @NamedLimit.Of(unit = "characters", status = 413) long resultSize,
    @NamedLimit.Of(unit = "rows", status = 413) int resultRows,
    @NamedLimit.Of(unit = "queries", status = 503) int parallelQueries,
    @NamedLimit.Of(unit = "queries", status = 429) int clientQueries,
    @NamedLimit.Of(unit = "queries", status = 429) int clientRate,
    @NamedLimit.Of(unit = "bytes") long cacheSize,
    @NamedLimit.Of(unit = "requests") int threads,
    @NamedLimit.Of(unit = "connections") int connections,
    @NamedLimit.Of(unit = "bytes", status = 431) int headerSize,
    @NamedLimit.Of(unit = "seconds") Duration headerTime,
    @NamedLimit.Of(unit = "bytes") int leastRate,
    @NamedLimit.Of(unit = "bytes", status = 503) long waitingSize) {
  /** What suits one machine of two cores and 2 GB. */
  public static final Limits DEFAULT =
      new Limits(
          8_192,
          65_536,
          100,
          500,
          Duration.ofSeconds(10),
          64L << 20,
          100_000,
          8,
          2,
          120,
          64L << 20,
          64,
          1_000,
          8 << 10,
          Duration.ofSeconds(10),
          1_000,
          512L << 20);

  public Limits {
    Objects.requireNonNull(queryTime);
    Objects.requireNonNull(headerTime);
    positive("urlLength", urlLength);
    positive("queryLength", queryLength);
    positive("queryDepth", queryDepth);
    positive("queryParts", queryParts);
    positive("queryTime", queryTime.toMillis());
    positive("resultSize", resultSize);
    positive("resultRows", resultRows);
    positive("parallelQueries", parallelQueries);
    positive("clientQueries", clientQueries);
    positive("clientRate", clientRate);
    positive("cacheSize", cacheSize);
    positive("threads", threads);
    positive("connections", connections);
    positive("headerSize", headerSize);
    positive("headerTime", headerTime.toMillis());
    positive("leastRate", leastRate);
    positive("waitingSize", waitingSize);
    if (threads <= 2 * parallelQueries) {
      // the endpoint and the pages with a query have that many places each
      throw new IllegalArgumentException(
          "threads must be more than twice parallelQueries, so that queries leave some for pages: "
              + threads);
    }
  }

  /** The same but for the time that a query may take. */
  public Limits within(Duration time) {
    return new Limits(
        urlLength,
        queryLength,
        queryDepth,
        queryParts,
        time,
        resultSize,
        resultRows,
        parallelQueries,
        clientQueries,
        clientRate,
        cacheSize,
        threads,
        connections,
        headerSize,
        headerTime,
        leastRate,
        waitingSize);
  }

  private static void positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be positive: " + value);
    }
  }
}
