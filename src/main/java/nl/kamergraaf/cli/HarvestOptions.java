package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.harvest.Harvest;
import nl.kamergraaf.harvest.HarvestReport;
import nl.kamergraaf.harvest.HarvestRequest;
import nl.kamergraaf.harvest.Services;
import nl.kamergraaf.harvest.http.Manners;
import nl.kamergraaf.harvest.http.PoliteClient;
import nl.kamergraaf.harvest.store.HarvestFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that harvests. */
final class HarvestOptions {
  private static final ZoneId THE_HAGUE = ZoneId.of("Europe/Amsterdam");

  private static final String NONE = "none";

  /** A listing goes by days, and the last of them was not over yet. */
  private static final int OVERLAP_DAYS = 1;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = "The folder of the harvest (default: ${DEFAULT-VALUE}).")
  private Path into = Path.of("harvest");

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "What was changed from this day on (default: where the last harvest got to).")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", description = "The last day (default: today).")
  private @Nullable LocalDate until;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "At most so many requests a second to each host (default: ${DEFAULT-VALUE}).")
  private double rate = 2;

  @Option(
      names = "--mail",
      paramLabel = "ADDRESS",
      description = "Where a service can reach you; sent with each request.")
  private @Nullable String mail;

  @Option(
      names = "--sru",
      paramLabel = "URL",
      description = "The repository of official publications (default: ${DEFAULT-VALUE}).")
  private URI sru = Services.OFFICIAL.sru();

  @Option(
      names = "--odata",
      paramLabel = "URL",
      description = "The chamber's open data (default: ${DEFAULT-VALUE}).")
  private URI odata = Services.OFFICIAL.odata();

  @Option(
      names = "--syncfeed",
      paramLabel = "URL",
      description =
          "The chamber's feed of changes, or 'none' to go by times of change (default:"
              + " ${DEFAULT-VALUE}).")
  private String feed = Services.OFFICIAL.feed().map(URI::toString).orElse(NONE);

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "A further host that the listing may point to; may be repeated. No other is asked.")
  private List<String> hosts = List.of();

  /** The folder, held until it is closed. */
  HarvestFolder folder() throws IOException {
    return HarvestFolder.open(into);
  }

  /** Where the services are. */
  private Services services() {
    Set<String> more = new HashSet<>(hosts);
    more.addAll(Services.OFFICIAL.more());
    return new Services(sru, odata, feed(), more, Services.OFFICIAL.pageSize());
  }

  /** With an OData service of one's own goes no feed of another. */
  private Optional<URI> feed() {
    boolean isForeign =
        feed.equals(Services.OFFICIAL.feed().map(URI::toString).orElse(NONE))
            && !odata.equals(Services.OFFICIAL.odata());
    return feed.equals(NONE) || isForeign ? Optional.empty() : Optional.of(URI.create(feed));
  }

  /** How they are asked. */
  private Manners manners() {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("dev");
    String contact = mail == null ? "" : "; " + mail;
    String agent = "Kamergraaf/" + version + " (+https://w3id.org/kamergraaf/" + contact + ")";
    return Manners.towards(services().hosts(), agent)
        .withBetween(Duration.ofNanos((long) (1e9 / rate)));
  }

  /**
   * Harvests into a folder, and tells of what could not be had; empty if it was not said from when
   * on and nothing tells. Until it has ended, the folder is held to be unbuilt.
   */
  Optional<HarvestReport> harvest(HarvestFolder folder, boolean isDry, PrintWriter messages)
      throws IOException {
    return harvest(folder, List.of(), isDry, messages);
  }

  /** The same for publications with these ids only, if there are any. */
  Optional<HarvestReport> harvest(
      HarvestFolder folder, List<String> ids, boolean isDry, PrintWriter messages)
      throws IOException {
    Optional<HarvestRequest> request = request(folder, ids, isDry);
    if (request.isEmpty()) {
      return Optional.empty();
    }
    boolean wasUnbuilt = folder.isUnbuilt();
    folder.setUnbuilt(wasUnbuilt || !isDry);
    try (PoliteClient client = new PoliteClient(manners());
        HarvestProgress progress = new HarvestProgress(messages)) {
      HarvestReport report = new Harvest(client, services(), folder, progress).run(request.get());
      folder.setUnbuilt(wasUnbuilt || (!isDry && report.hasNews()));
      return Optional.of(report);
    }
  }

  /** Whether the rate is one that can be kept. */
  boolean isRateUsable() {
    return rate > 0 && rate <= 1000;
  }

  /** What to harvest into a folder; empty if it was not said from when on and nothing tells. */
  private Optional<HarvestRequest> request(HarvestFolder folder, List<String> ids, boolean isDry)
      throws IOException {
    if (!ids.isEmpty()) {
      LocalDate today = LocalDate.now(THE_HAGUE);
      return Optional.of(new HarvestRequest(today, today, ids, isDry));
    }
    LocalDate last = until != null ? until : LocalDate.now(THE_HAGUE);
    LocalDate reached = folder.cursor().publications();
    LocalDate first = since != null || reached == null ? since : reached.minusDays(OVERLAP_DAYS);
    return first == null || first.isAfter(last)
        ? Optional.empty()
        : Optional.of(new HarvestRequest(first, last, List.of(), isDry));
  }
}
