package nl.kamergraaf.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Hands each piece of a stream to several takers, each on a thread of its own and in order. A few
 * pieces are under way at a time. Used by one thread.
 */
final class FanOut<T> implements AutoCloseable {
  private static final int UNDER_WAY = 4;

  /** What is done with each piece. */
  interface Taker<T> {
    void take(T piece) throws IOException;
  }

  private final List<Lane> lanes;
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

  /**
   * @param takers by the names of their threads
   */
  FanOut(Map<String, Taker<T>> takers) {
    List<Lane> all = new ArrayList<>();
    takers.forEach((name, taker) -> all.add(new Lane(name, taker)));
    this.lanes = List.copyOf(all);
    lanes.forEach(lane -> lane.thread.start());
  }

  /** Hands on a piece; waits where a taker is far behind. Throws what a taker has thrown. */
  void put(T piece) throws IOException {
    rethrow();
    lanes.forEach(lane -> lane.put(new Item<>(piece)));
  }

  /** Waits until every taker has taken every piece. Throws what one has thrown. */
  void finish() throws IOException {
    close();
    rethrow();
  }

  private void rethrow() throws IOException {
    switch (fault.get()) {
      case null -> {}
      case IOException e -> throw new IOException(e);
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  /** Ends the threads once they have taken what was put. */
  @Override
  public void close() {
    lanes.forEach(lane -> lane.put(new Item<>(null)));
    lanes.forEach(Lane::join);
  }

  /** A piece, or the end. */
  private record Item<T>(@Nullable T piece) {}

  private final class Lane {
    private final BlockingQueue<Item<T>> waiting = new ArrayBlockingQueue<>(UNDER_WAY);
    private final Taker<T> taker;
    private final Thread thread;

    Lane(String name, Taker<T> taker) {
      this.taker = taker;
      this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    void put(Item<T> item) {
      try {
        if (thread.isAlive()) {
          waiting.put(item);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }

    void join() {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }

    /** After a fault of any taker, what still comes is let go. */
    private void run() {
      try {
        for (T piece = waiting.take().piece(); piece != null; piece = waiting.take().piece()) {
          if (fault.get() == null) {
            try {
              taker.take(piece);
            } catch (IOException | RuntimeException | Error thrown) {
              fault.compareAndSet(null, thrown);
            }
          }
        }
      } catch (InterruptedException e) {
        fault.compareAndSet(null, e);
      }
    }
  }
}
