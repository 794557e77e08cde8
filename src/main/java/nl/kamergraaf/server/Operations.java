package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kamergraaf.release.OpenRelease;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;

/**
 * What whoever runs the server asks it: {@code /health/live}, whether the process answers at all;
 * {@code /health/ready}, whether it can answer from its release; {@code /metrics}. None is ever
 * kept in a cache.
 */
final class Operations {
  private final LiveRelease live;
  private final QueryWatch watch;
  private final Measures measures;

  Operations(LiveRelease live, QueryWatch watch, Measures measures) {
    this.live = live;
    this.watch = watch;
    this.measures = measures;
  }

  /** Answers {@code path} if it is one of these. Returns whether it was. */
  boolean answers(String path, HttpServletResponse out) throws IOException {
    switch (path) {
      case "/health/live" -> send(out, 200, "text/plain; charset=utf-8", "live\n");
      case "/health/ready" -> ready(out);
      case "/metrics" -> send(out, 200, Measures.MEDIA_TYPE, measures.text());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void ready(HttpServletResponse out) throws IOException {
    String fault = fault();
    send(
        out,
        fault.isEmpty() ? 200 : 503,
        "text/plain; charset=utf-8",
        fault.isEmpty() ? "ready\n" : fault + "\n");
  }

  private String fault() {
    if (watch.isShedding()) {
      return "too many queries run on past their time";
    }
    try (LiveRelease.Lease lease = live.lease()) {
      return holdsAnything(lease.release()) ? "" : "the release is empty";
    } catch (RuntimeException e) {
      return "the release cannot be read";
    }
  }

  private static boolean holdsAnything(OpenRelease release) {
    var dataset = release.dataset();
    return Txn.calculateRead(
        dataset, () -> dataset.getDefaultGraph().contains(Node.ANY, Node.ANY, Node.ANY));
  }

  private static void send(HttpServletResponse out, int status, String type, String text)
      throws IOException {
    byte[] content = text.getBytes(UTF_8);
    out.setStatus(status);
    out.setHeader("Cache-Control", "no-store");
    out.setContentType(type);
    out.setContentLength(content.length);
    out.getOutputStream().write(content);
  }
}
