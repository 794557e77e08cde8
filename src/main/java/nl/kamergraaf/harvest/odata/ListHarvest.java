package nl.kamergraaf.harvest.odata;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.harvest.http.PoliteClient;
import nl.kamergraaf.harvest.http.Reply;
import nl.kamergraaf.harvest.http.Soundness;
import nl.kamergraaf.harvest.http.Validators;
import nl.kamergraaf.json.Json;
import nl.kamergraaf.source.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one of the chamber's lists current, of which only what changed since the last time is asked
 * for. Entries that the chamber marks as removed leave it. A list that is cut short goes on behind
 * the last page that came. Not thread-safe.
 */
public final class ListHarvest {
  private final PoliteClient client;
  private final URI service;
  private final ChamberList list;
  private final Path file;
  private boolean isWhole;

  /**
   * @param service the root of the service
   * @param folder the folder of the harvest
   */
  public ListHarvest(PoliteClient client, URI service, ChamberList list, Path folder) {
    this.client = client;
    this.service = service;
    this.list = list;
    this.file = folder.resolve(list.fileName());
  }

  /** Whether the last update came whole. */
  public boolean isWhole() {
    return isWhole;
  }

  /**
   * Brings the list up to date by the times of change; if it does not come whole, the file stays as
   * it was.
   *
   * @param since when the list was last brought up to date; null if it never was
   * @return how many entries were new or changed
   */
  public int update(@Nullable Instant since, Consumer<Rejected> faults) throws IOException {
    isWhole = false;
    URI all = list.address(service, since);
    try (ListFile entries = ListFile.resume(file, all)) {
      isWhole = pages(entries.next(), entries, faults);
      return isWhole ? entries.replace() : 0;
    }
  }

  /**
   * Brings those entries up to date of which the feed of changes tells; if not all come, the file
   * stays as it was.
   *
   * @param changed ids by the property that has them
   * @param removed ids of what is no longer there: entries, or what is listed in them
   */
  public int update(
      Map<String, Set<String>> changed, Set<String> removed, Consumer<Rejected> faults)
      throws IOException {
    isWhole = false;
    try (ListFile entries = ListFile.begin(file)) {
      for (Map.Entry<String, Set<String>> one : changed.entrySet()) {
        for (List<String> some : portions(one.getValue())) {
          if (!pages(list.address(service, one.getKey(), some), entries, faults)) {
            return 0;
          }
        }
      }
      entries.remove(removed);
      isWhole = true;
      return entries.replace();
    }
  }

  private static List<List<String>> portions(Collection<String> ids) {
    List<String> sorted = ids.stream().sorted().toList();
    List<List<String>> portions = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i += ChamberList.IDS) {
      portions.add(sorted.subList(i, Math.min(sorted.size(), i + ChamberList.IDS)));
    }
    return portions;
  }

  private boolean pages(URI first, ListFile entries, Consumer<Rejected> faults) throws IOException {
    for (Optional<URI> page = Optional.of(first); page.isPresent(); ) {
      Optional<JsonNode> answer = answer(page.get(), faults);
      if (answer.isEmpty()) {
        return false;
      }
      for (JsonNode entry : answer.get().path("value")) {
        entries.add(entry);
      }
      page = next(page.get(), answer.get());
      if (page.isPresent()) {
        entries.reached(page.get());
      }
    }
    return true;
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
      case Reply.Content content -> Optional.of(Json.MAPPER.readTree(content.bytes()));
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
