package nl.kamergraaf.server;

import java.time.Instant;
import java.util.regex.Pattern;
import nl.kamergraaf.site.http.Response;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.jetty.http.DateGenerator;

/**
 * Makes a site's answer ready to be sent: coded, tagged and dated, once for as long as the answer
 * is kept. Each coding of a representation has a strong tag of its own (RFC 9110, section 8.8.3.3).
 */
final class Finishing {
  private static final Pattern COMPRESSIBLE =
      Pattern.compile("text/.*|image/svg\\+xml|application/(?!gzip|zip|octet-stream).*");
  private static final int LEAST_SIZE = 512;

  private Finishing() {}

  /**
   * The answer in {@code coding}, if that makes it shorter; of a release made at {@code created}.
   */
  static Response of(Response answer, ContentCoding coding, String created) {
    Response dated = answer.status() == 200 ? dated(answer, created) : answer;
    if (!(dated.body() instanceof Response.Bytes bytes)) {
      return dated;
    }
    byte[] content = bytes.content();
    boolean comesInTwo =
        content.length >= LEAST_SIZE
            && COMPRESSIBLE.matcher(dated.headers().getOrDefault("Content-Type", "")).matches();
    boolean coded = comesInTwo && coding == ContentCoding.GZIP;
    Response sent = comesInTwo ? dated.with("Vary", vary(dated)) : dated;
    if (sent.status() == 200 && !sent.headers().containsKey("ETag")) {
      sent = sent.with("ETag", etag(content, coded));
    }
    return coded
        ? sent.with("Content-Encoding", "gzip").with(new Response.Bytes(coding.encode(content)))
        : sent;
  }

  private static Response dated(Response answer, String created) {
    Response dated = answer.with("Last-Modified", DateGenerator.formatDate(Instant.parse(created)));
    return dated.headers().containsKey("Cache-Control")
        ? dated
        : dated.with("Cache-Control", "public, max-age=60");
  }

  private static String vary(Response response) {
    String others = response.headers().getOrDefault("Vary", "");
    return others.isEmpty() ? "Accept-Encoding" : others + ", Accept-Encoding";
  }

  private static String etag(byte[] content, boolean coded) {
    String hash = DigestUtils.sha256Hex(content).substring(0, 32);
    return "\"" + hash + (coded ? "-gzip\"" : "\"");
  }
}
