package nl.kamergraaf.server;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kamergraaf.site.limit.Limits;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request whose body trickles in, and a response that is read a little at a time: the idle
 * time alone would let both stay for as long as a byte comes or goes now and then. Each may take
 * {@link Limits#headerTime} and beyond that as long as its bytes take at {@link Limits#leastRate};
 * only waiting for the client counts, never what takes long here.
 */
final class LeastRate extends Handler.Wrapper {
  private final Duration grace;
  private final int rate;

  LeastRate(Limits limits) {
    this.grace = limits.headerTime();
    this.rate = limits.leastRate();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Watched watched = new Watched(request);
    return super.handle(watched, new Paced(watched, response), callback);
  }

  private long nanosFor(long bytes) {
    return grace.toNanos() + bytes * TimeUnit.SECONDS.toNanos(1) / rate;
  }

  /** A request that fails with 408 when too little of its body has come. */
  private final class Watched extends Request.Wrapper {
    private long bytes;
    private long waited;
    private long waitingSince;

    Watched(Request request) {
      super(request);
    }

    @Override
    public Content.@Nullable Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk != null) {
        bytes += chunk.remaining();
        return chunk;
      }
      return waited > nanosFor(bytes)
          ? Content.Chunk.from(new HttpException.RuntimeException(408, "too slow"), true)
          : null;
    }

    @Override
    public void demand(Runnable whenThere) {
      waitingSince = System.nanoTime();
      super.demand(
          () -> {
            waited += System.nanoTime() - waitingSince;
            whenThere.run();
          });
    }
  }

  /** A response each of whose parts must be taken in its time. */
  private final class Paced extends Response.Wrapper {
    Paced(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
      int length = content == null ? 0 : content.remaining();
      Pending pending = new Pending(getRequest(), callback);
      super.write(last, content, pending);
      pending.within(nanosFor(length));
    }
  }

  /** A part that is being sent. */
  private static final class Pending extends Callback.Nested {
    private final Request request;
    private volatile boolean over;
    private volatile Scheduler.@Nullable Task end;

    Pending(Request request, Callback callback) {
      super(callback);
      this.request = request;
    }

    /** Breaks the connection off if the part is not sent in time. */
    void within(long nanos) {
      if (over) {
        return;
      }
      end =
          request
              .getComponents()
              .getScheduler()
              .schedule(
                  () ->
                      request
                          .getConnectionMetaData()
                          .getConnection()
                          .getEndPoint()
                          .close(new TimeoutException("the answer is read too slowly")),
                  nanos,
                  TimeUnit.NANOSECONDS);
      if (over) {
        cancel();
      }
    }

    @Override
    public void succeeded() {
      over();
      super.succeeded();
    }

    @Override
    public void failed(Throwable reason) {
      over();
      super.failed(reason);
    }

    private void over() {
      over = true;
      cancel();
    }

    private void cancel() {
      Scheduler.Task task = end;
      if (task != null) {
        task.cancel();
      }
    }
  }
}
