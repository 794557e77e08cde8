package nl.kamergraaf.server;

import java.util.Objects;
import nl.kamergraaf.site.http.Addresses;
import nl.kamergraaf.site.limit.Limits;

/**
 * How to serve.
 *
 * @param port the TCP port; 0 for any free one
 * @param loopback whether only this machine can connect
 * @param behindProxy whether {@code X-Forwarded-Proto}, {@code X-Forwarded-Host} and {@code
 *     X-Forwarded-Prefix} tell the truth, because a proxy of ours sets them
 * @param addresses the base of the IRIs, and the path below which requests come
 * @param limits what is refused
 */
public record ServerSettings(
    int port, boolean loopback, boolean behindProxy, Addresses addresses, Limits limits) {
  public ServerSettings {
    Objects.requireNonNull(addresses);
    Objects.requireNonNull(limits);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }

  /** On {@code port} of this machine, for IRIs under {@code base}, with the default limits. */
  public static ServerSettings on(int port, String base) {
    return new ServerSettings(port, false, false, new Addresses(base, ""), Limits.DEFAULT);
  }
}
