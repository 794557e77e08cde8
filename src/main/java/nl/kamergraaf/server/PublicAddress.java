package nl.kamergraaf.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.site.http.Addresses;

/**
 * By which address a client reached us.
 *
 * @param origin scheme, host and port, without a slash at the end
 * @param prefix the path that our proxy has the site live under and takes off; empty if none
 */
record PublicAddress(String origin, String prefix) {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");
  private static final Pattern SCHEME = Pattern.compile("https?");
  private static final String UNKNOWN = "http://localhost";

  /**
   * Reads the address of a request. The headers of a proxy count only where one of ours sets them:
   * anybody can send them.
   */
  static PublicAddress of(HttpServletRequest in, boolean behindProxy) {
    String scheme = in.getScheme();
    String host = header(in, "Host").orElse("");
    String prefix = "";
    if (behindProxy) {
      scheme = header(in, "X-Forwarded-Proto").orElse(scheme);
      host = header(in, "X-Forwarded-Host").orElse(host);
      prefix = header(in, "X-Forwarded-Prefix").orElse("").replaceFirst("/$", "");
    }
    boolean sound = HOST.matcher(host).matches() && SCHEME.matcher(scheme).matches();
    return new PublicAddress(
        sound ? scheme + "://" + host : UNKNOWN, Addresses.isPrefix(prefix) ? prefix : "");
  }

  /** The first of the values that a chain of proxies has set: what the client itself used. */
  private static Optional<String> header(HttpServletRequest in, String name) {
    return Optional.ofNullable(in.getHeader(name)).map(value -> value.split(",", 2)[0].strip());
  }
}
