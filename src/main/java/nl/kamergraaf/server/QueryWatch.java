package nl.kamergraaf.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps count of the queries being answered and of those that run on past twice their time, which
 * no time limit has reached. Such a thread can't be ended: an interrupt would close the files of
 * the store under everybody else. So when half of all places are taken by such queries, no new
 * query begins, and the process says that it is not ready, for whoever looks after it to replace.
 * Thread-safe.
 */
final class QueryWatch {
  private final long most;
  private final int places;
  private final Set<Run> runs = ConcurrentHashMap.newKeySet();

  /**
   * @param time what a query may take
   * @param places how many run at one time
   */
  QueryWatch(Duration time, int places) {
    this.most = time.multipliedBy(2).toNanos();
    this.places = places;
  }

  /** A query being answered, until it is closed. */
  final class Run implements AutoCloseable {
    private final long began;

    private Run(long began) {
      this.began = began;
    }

    @Override
    public void close() {
      runs.remove(this);
    }
  }

  /** Counts a query that begins now. */
  Run begin() {
    return beginAt(System.nanoTime());
  }

  Run beginAt(long nanoTime) {
    Run run = new Run(nanoTime);
    runs.add(run);
    return run;
  }

  /** How many queries are being answered. */
  int running() {
    return runs.size();
  }

  /** How many of them have run for more than twice their time. */
  long overdue() {
    long now = System.nanoTime();
    return runs.stream().filter(run -> now - run.began > most).count();
  }

  /** Whether so many are overdue that no other should begin. */
  boolean isShedding() {
    return overdue() >= Math.max(1, places / 2);
  }
}
