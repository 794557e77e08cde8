package nl.kamergraaf.harvest.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the last harvest got to, from which the next goes on.
 *
 * @param publications the last day of the last listing that came whole; null before the first
 * @param lists when each of the chamber's lists was begun that came whole, by its entity set
 * @param feed up to which position the feed of changes was followed for each list, by category
 */
public record Cursor(
    @Nullable LocalDate publications, Map<String, Instant> lists, Map<String, Long> feed) {
  /** Nothing was harvested yet. */
  public static final Cursor START = new Cursor(null, Map.of(), Map.of());

  /** Copies the maps; one that was not written down is empty. */
  public Cursor(
      @Nullable LocalDate publications,
      @Nullable Map<String, Instant> lists,
      @Nullable Map<String, Long> feed) {
    this.publications = publications;
    this.lists = lists == null ? Map.of() : new TreeMap<>(lists);
    this.feed = feed == null ? Map.of() : new TreeMap<>(feed);
  }
}
