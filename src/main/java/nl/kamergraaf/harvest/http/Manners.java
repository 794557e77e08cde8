package nl.kamergraaf.harvest.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * How a client behaves towards the services: every limit in one place, checked once.
 *
 * @param hosts the only hosts that are asked, redirects included; each as {@code name} or {@code
 *     name:port}, in lower case
 * @param agent the {@code User-Agent}, which says who asks and where to complain
 * @param between the least time between two requests to one host
 * @param retries how many times a request that may pass later is sent again
 * @param firstDelay how long to wait before the first of them; doubled each time, with jitter
 * @param longestDelay the longest wait, also where the service itself asks for one ({@code
 *     Retry-After}); if it asks for more, the request has failed
 * @param patience how long one answer may take, its body included
 * @param answerBytes the largest answer
 * @param redirects how many redirects are followed
 */
public record Manners(
    Set<String> hosts,
    String agent,
    Duration between,
    int retries,
    Duration firstDelay,
    Duration longestDelay,
    Duration patience,
    int answerBytes,
    int redirects) {

  public Manners {
    hosts = Set.copyOf(hosts);
    if (hosts.isEmpty() || agent.isBlank()) {
      throw new IllegalArgumentException("hosts and agent must be given");
    }
    if (between.isNegative() || !firstDelay.isPositive() || !patience.isPositive()) {
      throw new IllegalArgumentException("times must be positive");
    }
    if (longestDelay.compareTo(firstDelay) <= 0) {
      throw new IllegalArgumentException("longestDelay must exceed firstDelay");
    }
    if (retries < 0 || answerBytes <= 0 || redirects < 0) {
      throw new IllegalArgumentException("numbers must be positive");
    }
  }

  /** Two requests a second, six tries over some minutes, answers of up to 64 MiB. */
  public static Manners towards(Set<String> hosts, String agent) {
    return new Manners(
        hosts,
        agent,
        Duration.ofMillis(500),
        5,
        Duration.ofSeconds(1),
        Duration.ofMinutes(2),
        Duration.ofMinutes(2),
        64 << 20,
        5);
  }

  /** The same at another rate. */
  public Manners withBetween(Duration other) {
    return new Manners(
        hosts, agent, other, retries, firstDelay, longestDelay, patience, answerBytes, redirects);
  }

  /** Whether the address is one of http on a host that may be asked. */
  boolean allow(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return (scheme.equals("https") || scheme.equals("http")) && hosts.contains(host(address));
  }

  /** The host of an address as {@link #hosts} names it. */
  public static String host(URI address) {
    String name = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return address.getPort() < 0 ? name : name + ":" + address.getPort();
  }
}
