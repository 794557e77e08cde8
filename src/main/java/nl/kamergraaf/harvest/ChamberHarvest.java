package nl.kamergraaf.harvest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.kamergraaf.harvest.feed.Change;
import nl.kamergraaf.harvest.feed.ChangeFeed;
import nl.kamergraaf.harvest.http.PoliteClient;
import nl.kamergraaf.harvest.odata.ChamberList;
import nl.kamergraaf.harvest.odata.ListHarvest;
import nl.kamergraaf.harvest.store.Cursor;
import nl.kamergraaf.source.Rejected;

/**
 * Brings the chamber's lists up to date: the first time as a whole; then by the feed of changes,
 * which also tells of what was removed and of what changed only in what an entry lists; and by the
 * times of change where there is no feed, or it can't be read. Not thread-safe.
 */
final class ChamberHarvest {
  private final PoliteClient client;
  private final Services services;
  private final Path folder;
  private final Consumer<Rejected> faults;
  private final Map<String, Instant> times;
  private final Map<String, Long> positions;
  private int changed;
  private boolean isWhole = true;

  /**
   * @param folder the folder of the harvest
   * @param before how far each list had come
   * @param faults are told of what could not be had
   */
  ChamberHarvest(
      PoliteClient client,
      Services services,
      Path folder,
      Cursor before,
      Consumer<Rejected> faults) {
    this.client = client;
    this.services = services;
    this.folder = folder;
    this.faults = faults;
    this.times = new TreeMap<>(before.lists());
    this.positions = new TreeMap<>(before.feed());
  }

  /** How far each list has come. */
  Map<String, Instant> times() {
    return times;
  }

  /** Up to where the feed was followed for each list. */
  Map<String, Long> positions() {
    return positions;
  }

  /** How many entries were new, changed or removed. */
  int changed() {
    return changed;
  }

  /** Whether all lists came whole. */
  boolean isWhole() {
    return isWhole;
  }

  /** Updates every list. */
  void update() throws IOException {
    Optional<ChangeFeed> feed =
        services.feed().map(address -> new ChangeFeed(client, address, faults));
    OptionalLong end = feed.isPresent() && isAnyNew() ? feed.get().end() : OptionalLong.empty();
    for (ChamberList list : ChamberList.values()) {
      Long position = positions.get(list.entitySet());
      if (feed.isEmpty() || position == null || !follow(list, feed.get(), position)) {
        ask(list, position == null ? end : OptionalLong.empty());
      }
    }
  }

  private boolean isAnyNew() {
    for (ChamberList list : ChamberList.values()) {
      if (!positions.containsKey(list.entitySet())) {
        return true;
      }
    }
    return false;
  }

  /** Asks for all entries that are new by their times; the first time, for all. */
  private void ask(ChamberList list, OptionalLong end) throws IOException {
    Instant begun = Instant.now();
    ListHarvest entries = new ListHarvest(client, services.odata(), list, folder);
    changed += entries.update(times.get(list.entitySet()), faults);
    if (!entries.isWhole()) {
      isWhole = false;
      return;
    }
    times.put(list.entitySet(), begun);
    end.ifPresent(position -> positions.put(list.entitySet(), position));
  }

  /** Follows the feed; whether it could be followed to its end. */
  private boolean follow(ChamberList list, ChangeFeed feed, long from) throws IOException {
    Instant begun = Instant.now();
    Map<String, Set<String>> ids = new TreeMap<>();
    Set<String> removed = new HashSet<>();
    Map<String, Long> reached = new HashMap<>();
    for (ChamberList.Watch watch : list.watches()) {
      OptionalLong end =
          feed.read(watch.category(), from, change -> note(list, watch, change, ids, removed));
      if (end.isEmpty()) {
        return false;
      }
      reached.put(watch.category(), end.getAsLong());
    }
    if (!ids.isEmpty() || !removed.isEmpty()) {
      ListHarvest entries = new ListHarvest(client, services.odata(), list, folder);
      changed += entries.update(ids, removed, faults);
      isWhole &= entries.isWhole();
      if (!entries.isWhole()) {
        return true;
      }
    }
    times.put(list.entitySet(), begun);
    positions.put(
        list.entitySet(), reached.values().stream().mapToLong(end -> end).min().orElse(from));
    return true;
  }

  private static void note(
      ChamberList list,
      ChamberList.Watch watch,
      Change change,
      Map<String, Set<String>> ids,
      Set<String> removed) {
    if (change.isRemoved()) {
      removed.add(change.id());
    } else if (!watch.reference().isEmpty() || list.concerns(change.kind())) {
      removed.remove(change.id());
      ids.computeIfAbsent(watch.property(), property -> new TreeSet<>())
          .addAll(change.leadsTo(watch.reference()));
    }
  }
}
