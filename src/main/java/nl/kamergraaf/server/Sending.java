package nl.kamergraaf.server;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sends a part of a file as fast as its client reads it, on no thread but while there is something
 * to write: those who read slowly keep a connection, and nobody waiting. One that stands still is
 * closed by the HTTP server's idle time.
 */
final class Sending implements WriteListener {
  private static final int BUFFER = 1 << 16;

  private final AsyncContext request;
  private final ServletOutputStream out;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private long left;

  private Sending(AsyncContext request, ServletOutputStream out, InputStream in, long count) {
    this.request = request;
    this.out = out;
    this.in = in;
    this.left = count;
  }

  /** Begins to send {@code count} bytes of {@code file}, the first of them at {@code from}. */
  static void begin(
      HttpServletRequest request, HttpServletResponse response, Path file, long from, long count)
      throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(from);
      AsyncContext context = request.startAsync(request, response);
      context.setTimeout(0); // the connection has a time of its own
      ServletOutputStream out = response.getOutputStream();
      out.setWriteListener(new Sending(context, out, in, count));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public void onWritePossible() throws IOException {
    while (out.isReady()) {
      int read = left == 0 ? -1 : in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        end();
        return;
      }
      left -= read;
      out.write(buffer, 0, read);
    }
  }

  @Override
  public void onError(Throwable broken) {
    end();
  }

  private void end() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      request.complete();
    }
  }
}
