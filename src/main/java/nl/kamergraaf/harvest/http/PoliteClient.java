package nl.kamergraaf.harvest.http;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.source.SourceFile;

/**
 * Asks the services by GET, one request at a time, by the {@link Manners} it was given.
 *
 * <pre>{@code
 * try (PoliteClient client = new PoliteClient(manners)) {
 *   Reply reply = client.get(address, Validators.NONE, Soundness.ANY);
 * }
 * }</pre>
 *
 * <p>A body that ends early or is not what it should be counts as a failure that may pass. Not
 * thread-safe.
 */
public final class PoliteClient implements AutoCloseable {
  /** Chance in the delays, so that many clients do not come back at once. */
  private static final double JITTER = 0.25;

  private static final Duration USE_BACKOFF = Duration.ofMillis(-1);

  private final Manners manners;
  private final HttpClient http;
  private final Robots robots;
  private final FailsafeExecutor<Attempt> patiently;
  private final Map<String, RateLimiter<Object>> rates = new HashMap<>();

  public PoliteClient(Manners manners) {
    this.manners = manners;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_2)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.patience())
            .build();
    this.robots = new Robots(address -> patient(address, Validators.NONE, Soundness.ANY));
    this.patiently = Failsafe.with(retries(manners), timeout(manners));
  }

  private static RetryPolicy<Attempt> retries(Manners manners) {
    return RetryPolicy.<Attempt>builder()
        .handleResultIf(Attempt::mayPass)
        .handle(TimeoutExceededException.class)
        .withMaxRetries(manners.retries())
        .withBackoff(manners.firstDelay(), manners.longestDelay())
        .withJitter(JITTER)
        .withDelayFn(
            context ->
                Optional.ofNullable(context.getLastResult())
                    .flatMap(Attempt::after)
                    .orElse(USE_BACKOFF))
        .build();
  }

  private static Timeout<Attempt> timeout(Manners manners) {
    return Timeout.<Attempt>builder(manners.patience()).withInterrupt().build();
  }

  /**
   * The content of an address.
   *
   * @param known by what the service can tell that it has not changed
   * @param soundness what the content must be
   * @throws InterruptedIOException if the thread was interrupted
   */
  public Reply get(URI address, Validators known, Soundness soundness) throws IOException {
    if (!manners.allow(address)) {
      return new Reply.Failed(address + " is on no host that may be asked");
    }
    if (!robots.allow(address)) {
      return new Reply.Failed("robots.txt of " + Manners.host(address) + " forbids " + address);
    }
    Reply reply = patient(address, known, soundness);
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted while asking " + address);
    }
    return reply;
  }

  private Reply patient(URI address, Validators known, Soundness soundness) {
    try {
      return patiently.get(() -> attempt(address, known, soundness)).reply();
    } catch (TimeoutExceededException e) {
      return new Reply.Failed("no whole answer within " + manners.patience().toSeconds() + " s");
    } catch (FailsafeException e) {
      if (e.getCause() instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return new Reply.Failed(String.valueOf(e.getMessage()));
    }
  }

  private Attempt attempt(URI address, Validators known, Soundness soundness)
      throws InterruptedException {
    URI next = address;
    try {
      for (int hop = 0; hop <= manners.redirects(); hop++) {
        HttpResponse<InputStream> response = send(next, known);
        try (InputStream body = response.body()) {
          Optional<URI> elsewhere = redirect(response);
          if (elsewhere.isEmpty()) {
            return attempt(next, response, body, soundness);
          }
          next = next.resolve(elsewhere.get());
          if (!manners.allow(next)) {
            return Attempt.last(new Reply.Failed("redirected to " + next + ", which is not asked"));
          }
        }
      }
      return Attempt.last(new Reply.Failed("more than " + manners.redirects() + " redirects"));
    } catch (IOException | IllegalArgumentException e) {
      return Attempt.passing(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private HttpResponse<InputStream> send(URI address, Validators known)
      throws IOException, InterruptedException {
    if (!manners.between().isZero()) {
      rates
          .computeIfAbsent(
              Manners.host(address), h -> RateLimiter.smoothBuilder(manners.between()).build())
          .acquirePermit();
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", manners.agent())
            .timeout(manners.patience());
    known.addTo(request);
    return http.send(request.build(), BodyHandlers.ofInputStream());
  }

  private static Optional<URI> redirect(HttpResponse<?> response) {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> response.headers().firstValue("Location").map(URI::create);
      default -> Optional.empty();
    };
  }

  private Attempt attempt(
      URI from, HttpResponse<InputStream> response, InputStream body, Soundness soundness)
      throws IOException {
    int status = response.statusCode();
    return switch (status) {
      case 200 -> content(from, response, body, soundness);
      case 304 -> Attempt.last(new Reply.Unchanged());
      case 404, 410 -> Attempt.last(new Reply.Gone(status));
      case 408, 425, 429, 500, 502, 503, 504 ->
          Attempt.refused(status, response.headers(), manners.longestDelay(), Instant.now());
      default -> Attempt.last(new Reply.Failed("status " + status));
    };
  }

  private Attempt content(URI from, HttpResponse<?> response, InputStream body, Soundness soundness)
      throws IOException {
    byte[] bytes = body.readNBytes(manners.answerBytes() + 1);
    if (bytes.length > manners.answerBytes()) {
      return Attempt.last(
          new Reply.Failed("an answer of more than " + manners.answerBytes() + " bytes"));
    }
    return soundness
        .fault(bytes)
        .map(fault -> Attempt.passing("not whole: " + fault))
        .orElseGet(
            () ->
                Attempt.last(
                    new Reply.Content(
                        new SourceFile(from.toString(), bytes),
                        Validators.of(response.headers()))));
  }

  @Override
  public void close() {
    http.close();
  }
}
