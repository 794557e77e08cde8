package nl.kamergraaf.server;

import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/**
 * Lets a refusal arrive. A connection that is closed on a body not yet read is reset, and its
 * client may lose the answer with it; so what a client is still sending after its answer is read
 * and thrown away, within bounds and without holding a thread (RFC 9112, section 9.6).
 */
final class Lingering extends Handler.Wrapper {
  private static final long MOST_BYTES = 8L << 20;

  private final Duration most;

  /**
   * @param most how long a client may go on sending after its answer
   */
  Lingering(Duration most) {
    this.most = most;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    // Who waits for leave to send its body does not send it after a refusal.
    if (request.getLength() == 0 || request.getHeaders().contains(HttpHeader.EXPECT)) {
      return super.handle(request, response, callback);
    }
    Body body = new Body(request, response);
    return super.handle(
        body, response, Callback.from(() -> body.drain(callback, most), callback::failed));
  }

  /** A request whose body can still be read when what answered it has turned from it. */
  private static final class Body extends Request.Wrapper {
    private final Response response;
    private long drained;

    Body(Request request, Response response) {
      super(request);
      this.response = response;
    }

    /**
     * Whether all of the body has been read: throws away what has come of it. The server's own way
     * would close the body to what is still to come.
     */
    @Override
    public boolean consumeAvailable() {
      boolean consumed = discard() == Rest.NONE;
      if (!consumed && !response.isCommitted()) {
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
      }
      return consumed;
    }

    /** Throws away what comes of the body until its end or a bound, then calls back. */
    void drain(Callback callback, Duration most) {
      drain(callback, NanoTime.now() + most.toNanos());
    }

    private void drain(Callback callback, long end) {
      if (discard() == Rest.TO_COME && NanoTime.until(end) > 0) {
        demand(() -> drain(callback, end));
      } else {
        callback.succeeded();
      }
    }

    private Rest discard() {
      while (drained <= MOST_BYTES) {
        Content.Chunk chunk = read();
        if (chunk == null) {
          return Rest.TO_COME;
        }
        drained += chunk.remaining();
        chunk.release();
        if (Content.Chunk.isFailure(chunk)) {
          return Rest.LOST;
        }
        if (chunk.isLast()) {
          return Rest.NONE;
        }
      }
      return Rest.LOST;
    }
  }

  /** What there is of a body behind what was read. */
  private enum Rest {
    NONE,
    TO_COME,
    LOST
  }
}
