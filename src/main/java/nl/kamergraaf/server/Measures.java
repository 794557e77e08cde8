package nl.kamergraaf.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the process measures of itself, in the text format of Prometheus: requests by kind and
 * status with how long they took, queries that were refused and why, queries that run on past their
 * time, the release, the virtual machine. Nothing that tells visitors apart. Thread-safe.
 */
final class Measures implements AutoCloseable {
  /** The media type of {@link #text}. */
  static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final Duration[] BOUNDS =
      List.of(5, 10, 25, 50, 100, 300, 1_000, 3_000, 10_000, 15_000).stream()
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  Measures() {
    new JvmMemoryMetrics().bindTo(registry);
    collections.bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Counts a request that was answered. */
  void answered(RequestKind kind, int status, Duration time) {
    Timer.builder("kamergraaf.requests")
        .description("Requests that were answered, and how long each took")
        .tag("kind", kind.label())
        .tag("status", String.valueOf(status))
        .serviceLevelObjectives(BOUNDS)
        .register(registry)
        .record(time);
  }

  /** Counts a query that was refused. {@code reason} is one of few words of ours. */
  void refused(String reason) {
    registry.counter("kamergraaf.queries.refused", "reason", reason).increment();
  }

  /** Shows the queries being answered. */
  void watch(QueryWatch watch) {
    Gauge.builder("kamergraaf.queries.running", watch, QueryWatch::running)
        .description("Queries being answered")
        .register(registry);
    Gauge.builder("kamergraaf.queries.overdue", watch, QueryWatch::overdue)
        .description("Queries that have run for more than twice their time")
        .register(registry);
  }

  /** Shows how much waits to be read. */
  void watch(WaitingAnswers waiting) {
    Gauge.builder("kamergraaf.answers.waiting", waiting, WaitingAnswers::size)
        .description("Answers that are whole and wait in files to be read")
        .baseUnit("bytes")
        .register(registry);
  }

  /** Shows the release that is served. */
  void release(Supplier<Number> triples, Supplier<Number> createdSeconds) {
    Gauge.builder("kamergraaf.release.triples", triples)
        .description("Statements in the release that is served")
        .register(registry);
    Gauge.builder("kamergraaf.release.created", createdSeconds)
        .description("When the release that is served was made, in seconds since 1970")
        .baseUnit("seconds")
        .register(registry);
  }

  /** All of it, as Prometheus reads it. */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
