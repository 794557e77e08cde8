package nl.kamergraaf.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.kamergraaf.site.limit.Limits;

/**
 * How many queries each client may still send: so many at one time, and so many a minute by a token
 * bucket. A client is an address, of IPv6 the first 64 bits, which is what one household has;
 * behind a proxy of ours the address that the proxy names. Addresses are forgotten after some
 * minutes and written nowhere. Thread-safe.
 */
final class ClientBudget {
  private static final int MOST_CLIENTS = 100_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
  private static final int NETWORK_BYTES = 8;

  private record Client(Bucket bucket, Semaphore places) {}

  private final Limits limits;
  private final boolean isBehindProxy;
  private final Cache<String, Client> clients =
      Caffeine.newBuilder().maximumSize(MOST_CLIENTS).expireAfterAccess(FORGOTTEN_AFTER).build();

  ClientBudget(ServerSettings settings) {
    limits = settings.limits();
    isBehindProxy = settings.behindProxy();
  }

  /** What a request for a query gets. */
  sealed interface Answer {}

  /** It may go ahead; to be given back when it is done. */
  record Granted(Semaphore places) implements Answer, AutoCloseable {
    @Override
    public void close() {
      places.release();
    }
  }

  /** It must wait so many seconds. */
  record Wait(long seconds, String reason) implements Answer {}

  /** Takes a query of the client that sent a request off its budget. */
  Answer take(HttpServletRequest in) {
    Client client = clients.get(client(in), address -> fresh());
    ConsumptionProbe probe = client.bucket().tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
      return new Wait(
          seconds, "More than " + limits.clientRate() + " queries a minute. Try again later.");
    }
    if (!client.places().tryAcquire()) {
      return new Wait(
          1, "More than " + limits.clientQueries() + " queries at one time. Send them in turn.");
    }
    return new Granted(client.places());
  }

  private Client fresh() {
    Bucket bucket =
        Bucket.builder()
            .addLimit(
                limit ->
                    limit
                        .capacity(limits.clientRate())
                        .refillGreedy(limits.clientRate(), Duration.ofMinutes(1)))
            .build();
    return new Client(bucket, new Semaphore(limits.clientQueries()));
  }

  /** The nearest proxy is ours, so what it adds last is true, and all before it anybody's word. */
  private String client(HttpServletRequest in) {
    String forwarded = in.getHeader("X-Forwarded-For");
    if (!isBehindProxy || forwarded == null) {
      return network(in.getRemoteAddr());
    }
    return network(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
  }

  private static String network(String address) {
    if (!address.contains(":") || !address.matches("[0-9A-Fa-f:.]{2,45}(?:%\\w+)?")) {
      return address;
    }
    try {
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address six
          ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
          : address;
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
