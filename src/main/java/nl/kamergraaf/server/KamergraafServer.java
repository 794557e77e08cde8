package nl.kamergraaf.server;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.kamergraaf.alert.Alerts;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.site.Site;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public process: serves the current release of a folder and follows when another becomes
 * current.
 *
 * <pre>
 * try (KamergraafServer server = KamergraafServer.start(releases, ServerSettings.on(3330, base))) {
 *   server.join();
 * }
 * </pre>
 *
 * <p>Never writes to the releases. Thread-safe.
 */
public final class KamergraafServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KamergraafServer.class);
  private static final int SECONDS_BETWEEN_LOOKS = 2;
  private static final int LEAST_THREADS = 8;
  private static final int LONGEST_WAIT_SECONDS = 30;

  private final FusekiServer fuseki;
  private final LiveRelease live;
  private final Mementos mementos;
  private final Measures measures;
  private final ScheduledExecutorService watch;
  private volatile boolean closed;

  private KamergraafServer(
      FusekiServer fuseki, LiveRelease live, Mementos mementos, Measures measures) {
    this.fuseki = fuseki;
    this.live = live;
    this.mementos = mementos;
    this.measures = measures;
    this.watch =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("release-watch").factory());
  }

  /**
   * Starts serving.
   *
   * @throws IOException if there is no release, or it cannot be opened
   * @throws org.apache.jena.fuseki.FusekiException if the port is taken
   */
  public static KamergraafServer start(Releases releases, ServerSettings settings)
      throws IOException {
    return start(releases, settings, Optional.empty());
  }

  /** The same, taking subscriptions if {@code alerts} are there. */
  public static KamergraafServer start(
      Releases releases, ServerSettings settings, Optional<Alerts> alerts) throws IOException {
    Publication publication = new Publication();
    LiveRelease live = new LiveRelease(releases, publication::publish);
    try {
      Site site = new Site(settings.addresses(), settings.limits(), alerts.isPresent());
      QueryWatch queries =
          new QueryWatch(settings.limits().queryTime(), settings.limits().parallelQueries());
      Measures measures = measures(live, queries);
      Operations operations = new Operations(live, queries, measures);
      SparqlService sparql = new SparqlService(settings.limits(), measures);
      QueryPlaces places = new QueryPlaces(settings.limits(), queries);
      WaitingAnswers waiting = new WaitingAnswers(settings.limits().waitingSize());
      measures.watch(waiting);
      Mementos mementos = new Mementos(releases, site);
      FusekiServer fuseki =
          FusekiServer.create()
              .port(settings.port())
              .contextPath(settings.addresses().prefix())
              .loopback(settings.loopback())
              .numServerThreads(LEAST_THREADS, Math.max(LEAST_THREADS, settings.limits().threads()))
              .registerOperation(Operation.Query, sparql)
              .addFilter(
                  "/*",
                  new SiteFilter(
                      site,
                      live,
                      settings,
                      operations,
                      measures,
                      places,
                      waiting,
                      mementos,
                      alerts))
              .build();
      publication.attach(fuseki);
      Connections.bound(fuseki.getJettyServer(), settings);
      fuseki.getJettyServer().setRequestLog(new Traffic(measures, settings.addresses().prefix()));
      fuseki.start();
      KamergraafServer server = new KamergraafServer(fuseki, live, mementos, measures);
      server.prepare(site);
      server.watch();
      return server;
    } catch (RuntimeException e) {
      live.close();
      throw e;
    }
  }

  /** Has costly answers found while the first release is served, and before any later one is. */
  private void prepare(Site site) {
    live.beforeSwitch(release -> site.prepare(release, () -> !closed));
    watch.execute(
        () -> {
          try (LiveRelease.Lease lease = live.lease()) {
            site.prepare(lease.release(), () -> !closed);
          } catch (RuntimeException e) {
            LOG.warn("what is asked for often was not found beforehand", e);
          }
        });
  }

  private static Measures measures(LiveRelease live, QueryWatch queries) {
    Measures measures = new Measures();
    measures.watch(queries);
    measures.release(
        () -> served(live).triples(), () -> Instant.parse(served(live).created()).getEpochSecond());
    return measures;
  }

  private static Manifest served(LiveRelease live) {
    try (LiveRelease.Lease lease = live.lease()) {
      return lease.release().release().manifest();
    }
  }

  private void watch() {
    var unused =
        watch.scheduleWithFixedDelay(
            this::refresh, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  /** Looks at once whether another release has become current. */
  public void refresh() {
    try {
      if (live.refresh()) {
        LOG.info("now serving another release");
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("the new release cannot be opened; the old one is still served", e);
    }
  }

  /** The port it listens at. */
  public int port() {
    return fuseki.getPort();
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    closed = true;
    watch.shutdown(); // an interrupt would close the store's files under a query that reads them
    fuseki.stop();
    finish();
    live.close();
    try {
      mementos.close();
    } catch (IOException e) {
      LOG.warn("an earlier release could not be closed: {}", e.getMessage());
    }
    measures.close();
  }

  /** Waits for the query that is being answered beforehand, if there is one. */
  private void finish() {
    try {
      if (!watch.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("stopped while answers were still being found beforehand");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Puts the store of each release behind the endpoint, in one step. */
  private static final class Publication {
    private @org.jspecify.annotations.Nullable FusekiServer fuseki;
    private @org.jspecify.annotations.Nullable OpenRelease waiting;

    synchronized void attach(FusekiServer server) {
      fuseki = server;
      if (waiting != null) {
        publish(waiting);
      }
    }

    synchronized void publish(OpenRelease release) {
      waiting = release;
      if (fuseki == null) {
        return;
      }
      DataAccessPoint point = Endpoint.over(release.release().folder());
      point
          .getDataService()
          .setEndpointProcessors(OperationRegistry.get(fuseki.getServletContext()));
      point.getDataService().goActive();
      DataAccessPointRegistry.get(fuseki.getServletContext()).put(point.getName(), point);
    }
  }
}
