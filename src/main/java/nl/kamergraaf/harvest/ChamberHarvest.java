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

  /** Up to where the feed was followed for each list, by category. */
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
      boolean isFollowed = isFollowed(list);
      if (feed.isEmpty() || !isFollowed || !follow(list, feed.get())) {
        ask(list, isFollowed ? OptionalLong.empty() : end);
      }
    }
  }

  private boolean isAnyNew() {
    for (ChamberList list : ChamberList.values()) {
      if (!isFollowed(list)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFollowed(ChamberList list) {
    return list.watches().stream().allMatch(watch -> positions.containsKey(key(list, watch)));
  }

  /** A list follows each of its categories by itself. */
  private static String key(ChamberList list, ChamberList.Watch watch) {
    return list.entitySet() + "/" + watch.category();
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
    if (end.isPresent()) {
      list.watches().forEach(watch -> positions.put(key(list, watch), end.getAsLong()));
    }
  }

  /** Follows the feed; whether it could be followed to its end. */
  private boolean follow(ChamberList list, ChangeFeed feed) throws IOException {
    Instant begun = Instant.now();
    Map<String, Set<String>> ids = new TreeMap<>();
    Set<String> removed = new HashSet<>();
    Map<String, Long> reached = new HashMap<>();
    for (ChamberList.Watch watch : list.watches()) {
      long from = positions.getOrDefault(key(list, watch), 0L);
      OptionalLong end =
          feed.read(watch.category(), from, change -> note(list, watch, change, ids, removed));
      if (end.isEmpty()) {
        return false;
      }
      reached.put(key(list, watch), end.getAsLong());
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
    positions.putAll(reached);
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
