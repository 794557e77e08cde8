package nl.kamergraaf.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What the HTTP server itself refuses, before any of ours has seen the request, is told by its
 * status and nothing else: no cause, no address, no version.
 */
final class PlainErrors implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Content-Security-Policy", Headers.POLICY);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    String text = response.getStatus() + " " + HttpStatus.getMessage(response.getStatus()) + "\n";
    Content.Sink.write(response, true, text, callback);
    return true;
  }
}
