package nl.kamergraaf.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import nl.kamergraaf.site.limit.Limits;

/**
 * Lets queries in, each within its client's budget and in a place of its own, and sends their
 * answers. A place is free as soon as its answer is whole; the client's budget is when it has been
 * sent. Thread-safe.
 */
final class QueryDoor {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Limits limits;
  private final LiveRelease live;
  private final ClientBudget budget;
  private final QueryPlaces places;
  private final WaitingAnswers waiting;
  private final Measures measures;

  QueryDoor(
      Limits limits,
      LiveRelease live,
      ClientBudget budget,
      QueryPlaces places,
      WaitingAnswers waiting,
      Measures measures) {
    this.limits = limits;
    this.live = live;
    this.budget = budget;
    this.places = places;
    this.waiting = waiting;
    this.measures = measures;
  }

  /** Has {@code chain} answer a query, or says why not. */
  void query(HttpServletRequest in, HttpServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    switch (budget.take(in)) {
      case ClientBudget.Wait wait -> later(out, wait);
      case ClientBudget.Granted granted -> {
        WaitingAnswers.Answer answer = waiting.begin();
        Closeable after =
            () -> {
              granted.close();
              answer.close();
            };
        boolean isBeingSent = false;
        try {
          isBeingSent = answered(in, out, chain, answer) && sends(in, out, answer, after);
        } finally {
          if (!isBeingSent) {
            after.close();
          }
        }
      }
    }
  }

  /** Has a request answered that costs what a query costs, if its client's budget allows that. */
  void inBudget(HttpServletRequest in, HttpServletResponse out, QueryPlaces.Answering request)
      throws IOException, ServletException {
    switch (budget.take(in)) {
      case ClientBudget.Wait wait -> later(out, wait);
      case ClientBudget.Granted granted -> {
        try (granted) {
          request.answer();
        }
      }
    }
  }

  private void later(HttpServletResponse out, ClientBudget.Wait wait) throws IOException {
    out.setHeader("Retry-After", String.valueOf(wait.seconds()));
    measures.refused("budget");
    Plain.send(out, 429, wait.reason());
  }

  /** Finds the answer. Returns whether it is one to be sent; if not, it was said why. */
  private boolean answered(
      HttpServletRequest in,
      HttpServletResponse out,
      FilterChain chain,
      WaitingAnswers.Answer answer)
      throws IOException, ServletException {
    int most = limits.queryLength();
    byte[] body = isForm(in) ? new byte[0] : in.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      Plain.send(out, 413, "The query is longer than " + most + " bytes.");
      return false;
    }
    try (LiveRelease.Lease lease = live.lease()) {
      out.setHeader("X-Release", lease.release().release().manifest().name());
      WholeResponse whole = new WholeResponse(out, answer);
      QueryRequest query = new QueryRequest(in, body);
      if (!places.answer(() -> chain.doFilter(query, whole))) {
        busy(out, "Too many queries are being answered right now. Try again later.");
        return false;
      }
      whole.flushBuffer();
      answer.finish();
    } catch (WaitingAnswers.NoRoom full) {
      // said below, as where the query engine kept it to itself
    }
    if (answer.isRefused()) {
      busy(out, WaitingAnswers.FULL);
    }
    return !answer.isRefused();
  }

  private void busy(HttpServletResponse out, String reason) throws IOException {
    measures.refused("busy");
    out.setHeader("Retry-After", "10");
    Plain.send(out, 503, reason);
  }

  /** Returns whether {@code after} will be closed when all has been sent. */
  private static boolean sends(
      HttpServletRequest in, HttpServletResponse out, WaitingAnswers.Answer answer, Closeable after)
      throws IOException {
    if (answer.length() == 0) {
      return false;
    }
    out.setContentLengthLong(answer.length());
    // Also for HEAD, whose content the HTTP server leaves out when its headers are made of it.
    Sending.begin(in, out, answer.content(), answer.length(), after);
    return true;
  }

  /** Forms are read by the HTTP server, up to its own limit, when a parameter is asked for. */
  private static boolean isForm(HttpServletRequest in) {
    return READING.contains(in.getMethod())
        || String.valueOf(in.getContentType()).startsWith("application/x-www-form-urlencoded");
  }
}
