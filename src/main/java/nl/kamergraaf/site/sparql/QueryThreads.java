package nl.kamergraaf.site.sparql;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.AlarmClock;

/**
 * Threads on which the queries of visitors run, of the lowest priority: whatever else is to be
 * answered goes before them. Linux heeds priorities only where the virtual machine is started with
 * {@link #OPTIONS}; elsewhere queries and pages share the processors alike.
 *
 * <p>As many threads as are asked for at one time: how many that may be is for the caller to see
 * to. Thread-safe.
 */
public final class QueryThreads {
  /** What has the virtual machine hand priorities on to Linux; needs no privileges. */
  public static final String OPTIONS =
      "-XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=19";

  /** How their names begin. */
  public static final String NAME = "query-";

  private static final int SECONDS_KEPT = 2;

  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          SECONDS_KEPT,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name(NAME, 1).factory());

  public QueryThreads() {
    // A thread is born with the priority of the one that first needs it, and the clock that ends
    // queries must not wait behind them.
    AlarmClock.get().add(() -> {}, 1);
  }

  /**
   * Has {@code work} done and waits for it, even when interrupted: an interrupt would close the
   * store's files under everybody else.
   *
   * @throws Exception what {@code work} throws; whatever else it throws is thrown too
   */
  public <T> T run(Callable<T> work) throws Exception {
    CompletableFuture<T> answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return work.call();
              } catch (RuntimeException | Error e) {
                throw e;
              } catch (Exception e) {
                throw new CompletionException(e);
              }
            },
            threads);
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
