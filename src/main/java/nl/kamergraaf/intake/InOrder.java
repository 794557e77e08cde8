package nl.kamergraaf.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Does pieces of work on some threads and hands over what comes of each in the order in which they
 * were put in. Of all the pieces, no more than a few for each thread are held at a time. What a
 * piece throws is thrown where it is handed over. Used by one thread.
 */
final class InOrder<R> implements AutoCloseable {
  private static final int HELD_FOR_EACH_THREAD = 8;

  private final ExecutorService workers;
  private final Deque<Future<R>> held = new ArrayDeque<>();
  private final Consumer<R> next;
  private final int most;

  InOrder(int threads, Consumer<R> next) {
    this.workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("reader-", 1).factory());
    this.next = next;
    this.most = threads * HELD_FOR_EACH_THREAD;
  }

  /** Puts in a piece, and hands over earlier ones that are done. */
  void put(Callable<R> work) {
    while (held.size() >= most || (!held.isEmpty() && held.getFirst().isDone())) {
      handOver();
    }
    held.addLast(workers.submit(work));
  }

  /** Waits for all that was put in, and hands it over. */
  void drain() {
    while (!held.isEmpty()) {
      handOver();
    }
  }

  private void handOver() {
    try {
      next.accept(held.removeFirst().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
