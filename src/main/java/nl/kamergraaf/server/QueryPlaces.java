package nl.kamergraaf.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import nl.kamergraaf.site.limit.Limits;
import nl.kamergraaf.site.sparql.QueryThreads;

/**
 * The places of the endpoint: so many queries at one time ({@link Limits#parallelQueries}), from
 * reading their text to writing their answer on threads that stand behind those of pages. Who finds
 * no place is told so by the thread that took the request, which costs next to nothing.
 * Thread-safe.
 */
final class QueryPlaces {
  private final Semaphore free;
  private final QueryWatch watch;
  private final QueryThreads threads = new QueryThreads();

  QueryPlaces(Limits limits, QueryWatch watch) {
    this.free = new Semaphore(limits.parallelQueries());
    this.watch = watch;
  }

  /** What answers a query. */
  @FunctionalInterface
  interface Answering {
    void answer() throws IOException, ServletException;
  }

  /** Has a query answered and waits for it. Returns whether there was a place. */
  boolean answer(Answering query) throws IOException, ServletException {
    if (watch.isShedding() || !free.tryAcquire()) {
      return false;
    }
    QueryWatch.Run counted = watch.begin();
    try {
      return threads.run(
          () -> {
            query.answer();
            return true;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("answering a query throws nothing else", e);
    } finally {
      counted.close();
      free.release();
    }
  }
}
