package nl.kamergraaf.harvest.odata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.harvest.http.PoliteClient;
import nl.kamergraaf.harvest.http.Reply;
import nl.kamergraaf.harvest.http.Soundness;
import nl.kamergraaf.harvest.http.Validators;
import nl.kamergraaf.source.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the chamber's list of written questions current: the entity {@code Zaak} of kind {@code
 * Schriftelijke vragen} with its actors, of which only what changed since the last time is asked
 * for. Entries that the chamber marks as removed leave the list. Not thread-safe.
 */
public final class CaseHarvest {
  /** Clocks differ, and an entry may be on its way while we ask. */
  private static final Duration OVERLAP = Duration.ofHours(1);

  private final PoliteClient client;
  private final URI service;
  private final Path list;
  private boolean isWhole;

  /**
   * @param service the root of the service
   * @param list the file to keep current
   */
  public CaseHarvest(PoliteClient client, URI service, Path list) {
    this.client = client;
    this.service = service;
    this.list = list;
  }

  /** Whether the last update came whole. */
  public boolean isWhole() {
    return isWhole;
  }

  /**
   * Brings the list up to date; if it does not come whole, the file stays as it was.
   *
   * @param since when the list was last brought up to date; null if it never was
   * @return how many entries were new or changed
   */
  public int update(@Nullable Instant since, Consumer<Rejected> faults) throws IOException {
    isWhole = false;
    try (CaseListFile file = new CaseListFile(list)) {
      for (Optional<URI> page = Optional.of(first(since)); page.isPresent(); ) {
        Optional<JsonNode> answer = answer(page.get(), faults);
        if (answer.isEmpty()) {
          return 0;
        }
        for (JsonNode entry : answer.get().path("value")) {
          file.add(entry);
        }
        page = next(page.get(), answer.get());
      }
      isWhole = true;
      return file.replace();
    }
  }

  private URI first(@Nullable Instant since) {
    String changed =
        since == null
            ? ""
            : " and ApiGewijzigdOp ge " + since.minus(OVERLAP).truncatedTo(ChronoUnit.SECONDS);
    return URI.create(
        service
            + "/Zaak?$filter="
            + encoded("Soort eq 'Schriftelijke vragen'" + changed)
            + "&$expand=ZaakActor&$orderby=Id");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The next page is an address of its own, which a server may give relative to this one. */
  private static Optional<URI> next(URI page, JsonNode answer) {
    String link = answer.path("@odata.nextLink").asText("");
    return link.isEmpty()
        ? Optional.empty()
        : Optional.of(page.resolve(URI.create(link.replace(" ", "%20"))));
  }

  private Optional<JsonNode> answer(URI page, Consumer<Rejected> faults) throws IOException {
    return switch (client.get(page, Validators.NONE, Soundness.JSON)) {
      case Reply.Content content -> Optional.of(CaseListFile.JSON.readTree(content.bytes()));
      case Reply.Failed failed -> unread(page, failed.reason(), faults);
      case Reply.Gone gone -> unread(page, "status " + gone.status(), faults);
      case Reply.Unchanged unchanged -> unread(page, "status 304", faults);
    };
  }

  private static Optional<JsonNode> unread(URI page, String why, Consumer<Rejected> faults) {
    faults.accept(new Rejected(page.toString(), 0, Rejected.Code.UNREADABLE, why));
    return Optional.empty();
  }
}
