package nl.kamergraaf.harvest.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * By what a service tells whether content has changed (RFC 9110, section 8.8).
 *
 * @param etag the entity tag, quotes included
 * @param lastModified the date, as it was sent
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing is known. */
  public static final Validators NONE = new Validators(null, null);

  static Validators of(HttpHeaders headers) {
    return new Validators(
        headers.firstValue("ETag").orElse(null), headers.firstValue("Last-Modified").orElse(null));
  }

  /** Asks for the content only if it has changed. */
  void addTo(HttpRequest.Builder request) {
    if (etag != null) {
      request.header("If-None-Match", etag);
    }
    if (lastModified != null) {
      request.header("If-Modified-Since", lastModified);
    }
  }
}
