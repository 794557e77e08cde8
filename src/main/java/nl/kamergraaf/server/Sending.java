package nl.kamergraaf.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;

/**
 * Sends content as fast as its client reads it, on no thread but while there is something to write:
 * those who read slowly keep a connection, and nobody waiting. One that stands still is closed by
 * the HTTP server's idle time, one that is read a little at a time by {@link LeastRate}.
 */
final class Sending implements WriteListener {
  private static final int BUFFER = 1 << 15;

  private final HttpServletRequest request;
  private final AsyncContext context;
  private final ServletOutputStream out;
  private final InputStream in;
  private final Closeable after;
  private final byte[] buffer;
  private long left;
  private boolean released;

  private Sending(
      HttpServletRequest request,
      AsyncContext context,
      ServletOutputStream out,
      InputStream in,
      long count,
      Closeable after) {
    this.request = request;
    this.context = context;
    this.out = out;
    this.in = in;
    this.after = after;
    this.left = count;
    this.buffer = new byte[(int) Math.min(BUFFER, count)];
  }

  /** Begins to send {@code count} bytes of {@code file}, the first of them at {@code from}. */
  static void begin(
      HttpServletRequest request, HttpServletResponse response, Path file, long from, long count)
      throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(from);
      begin(request, response, in, count, in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Begins to send {@code count} bytes of {@code in} and closes {@code after} when all of them were
   * read. If it throws, sending has not begun and nothing was closed.
   */
  static void begin(
      HttpServletRequest request,
      HttpServletResponse response,
      InputStream in,
      long count,
      Closeable after)
      throws IOException {
    ServletOutputStream out = response.getOutputStream();
    AsyncContext context = request.startAsync(request, response);
    context.setTimeout(0); // the connection has a time of its own
    out.setWriteListener(new Sending(request, context, out, in, count, after));
  }

  @Override
  public void onWritePossible() throws IOException {
    while (out.isReady()) {
      if (left == 0) {
        end();
        return;
      }
      int read = read();
      left -= read;
      if (left == 0) {
        release();
      }
      out.write(buffer, 0, read);
    }
  }

  /** What cannot be sent in full must not look as if it were: the connection breaks off. */
  private int read() throws IOException {
    try {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new EOFException("what is sent became shorter");
      }
      return read;
    } catch (IOException e) {
      ServletContextRequest.getServletContextRequest(request)
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close(e);
      throw e;
    }
  }

  @Override
  public void onError(Throwable broken) {
    end();
  }

  private void end() {
    try {
      release();
    } finally {
      context.complete();
    }
  }

  /** Before the last of the content is written: whoever has it may ask the next at once. */
  private void release() {
    if (released) {
      return;
    }
    released = true;
    try {
      after.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
