package nl.kamergraaf.harvest;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.harvest.http.Manners;

/**
 * Where the official services are.
 *
 * @param sru the repository of official publications, by SRU 2.0
 * @param odata the chamber's open data, by OData 4
 * @param feed the chamber's feed of changes, its SyncFeed; empty if it is not to be used
 * @param more further hosts that the listing may point to
 * @param pageSize how many records of the listing to ask for at once
 */
public record Services(URI sru, URI odata, Optional<URI> feed, Set<String> more, int pageSize) {
  /** Where they are in November 2026; see {@code docs/sources.md}. */
  public static final Services OFFICIAL =
      new Services(
          URI.create("https://repository.overheid.nl/sru"),
          URI.create("https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0"),
          Optional.of(URI.create("https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0")),
          Set.of("zoek.officielebekendmakingen.nl"),
          100);

  public Services {
    more = Set.copyOf(more);
    if (pageSize < 1) {
      throw new IllegalArgumentException("pageSize must be positive: " + pageSize);
    }
  }

  /** The hosts that may be asked. */
  public Set<String> hosts() {
    Set<String> hosts = new TreeSet<>(more);
    hosts.add(Manners.host(sru));
    hosts.add(Manners.host(odata));
    feed.map(Manners::host).ifPresent(hosts::add);
    return hosts;
  }
}
