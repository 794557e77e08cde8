package nl.kamergraaf.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Has requests answered when their bodies are there: whoever sends one slowly keeps a connection
 * and no thread. Bodies up to a length are waited for; of longer ones so much, for what answers
 * them to refuse them.
 */
final class WholeBodies extends Handler.Wrapper {
  private final int most;

  /**
   * @param most bytes that are waited for and kept
   */
  WholeBodies(int most) {
    this.most = most;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getLength() == 0 || request.getLength() > most) {
      return super.handle(request, response, callback);
    }
    Body body = new Body(request, response, callback);
    if (body.isThere() && !body.broken) {
      return super.handle(body, response, callback);
    }
    body.goOn();
    return true;
  }

  private void answer(Body body, Response response, Callback callback) {
    if (body.broken) {
      body.refuse();
      return;
    }
    try {
      if (!super.handle(body, response, callback)) {
        Response.writeError(body, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(body, response, callback, e);
    }
  }

  /** A request with what has come of its body. */
  private final class Body extends Request.Wrapper {
    private final Response response;
    private final Callback callback;
    private final ByteArrayOutputStream come = new ByteArrayOutputStream();
    private Content.@Nullable Chunk end;
    private boolean broken;
    private boolean handedOut;

    Body(Request request, Response response, Callback callback) {
      super(request);
      this.response = response;
      this.callback = callback;
    }

    /** Takes what has come. Returns whether that is all, or enough. */
    boolean isThere() {
      while (end == null && come.size() <= most) {
        Content.Chunk chunk = super.read();
        if (chunk == null) {
          return false;
        }
        take(chunk);
      }
      return true;
    }

    private void take(Content.Chunk chunk) {
      if (Content.Chunk.isFailure(chunk)) {
        end = chunk;
        broken = true;
        return;
      }
      byte[] bytes = new byte[chunk.remaining()];
      chunk.get(bytes, 0, bytes.length);
      come.writeBytes(bytes);
      if (chunk.isLast()) {
        end = Content.Chunk.EOF;
      }
      chunk.release();
    }

    /** What has not come in full is answered by nothing of ours. */
    void refuse() {
      int status = end != null && end.getFailure() instanceof HttpException e ? e.getCode() : 400;
      Response.writeError(this, response, callback, status);
    }

    void goOn() {
      if (isThere()) {
        answer(this, response, callback);
      } else {
        super.demand(this::goOn);
      }
    }

    @Override
    public Content.@Nullable Chunk read() {
      if (!handedOut) {
        handedOut = true;
        if (come.size() > 0) {
          return Content.Chunk.from(ByteBuffer.wrap(come.toByteArray()), false);
        }
      }
      return end == null ? super.read() : end;
    }

    @Override
    public void demand(Runnable whenThere) {
      if (handedOut && end == null) {
        super.demand(whenThere);
      } else {
        whenThere.run();
      }
    }
  }
}
