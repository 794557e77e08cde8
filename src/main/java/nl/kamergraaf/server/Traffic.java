package nl.kamergraaf.server;

import java.time.Duration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts every request that the server has answered, and writes an {@link AccessLine} for each if
 * the log {@code nl.kamergraaf.access} is on. Thread-safe.
 */
final class Traffic implements RequestLog {
  private static final Logger ACCESS = LoggerFactory.getLogger("nl.kamergraaf.access");

  private final Measures measures;
  private final String prefix;

  /**
   * @param prefix the path below which requests come
   */
  Traffic(Measures measures, String prefix) {
    this.measures = measures;
    this.prefix = prefix;
  }

  @Override
  public void log(Request request, Response response) {
    String whole = request.getHttpURI() == null ? "" : request.getHttpURI().getPath();
    String path =
        whole == null || !whole.startsWith(prefix) ? "" : whole.substring(prefix.length());
    RequestKind kind = RequestKind.of(path);
    Duration time = Duration.ofNanos(System.nanoTime() - request.getHeadersNanoTime());
    measures.answered(kind, response.getStatus(), time);
    if (ACCESS.isInfoEnabled()) {
      long bytes = Response.getContentBytesWritten(response);
      AccessLine line =
          new AccessLine(request.getMethod(), kind, path, response.getStatus(), bytes, time);
      ACCESS.info(line.json());
    }
  }
}
