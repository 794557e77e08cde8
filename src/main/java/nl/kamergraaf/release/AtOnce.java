package nl.kamergraaf.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does pieces of work at once, as many as there are processors. */
final class AtOnce {
  private AtOnce() {}

  /** All that comes of the pieces, in their order. Throws what one has thrown. */
  static <R> List<R> all(List<Callable<List<R>>> work) throws IOException {
    List<R> all = new ArrayList<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (Future<List<R>> done : threads.invokeAll(work)) {
        all.addAll(done.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IOException(e.getCause());
      }
    }
  }
}
