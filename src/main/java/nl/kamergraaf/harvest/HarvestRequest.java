package nl.kamergraaf.harvest;

import java.time.LocalDate;
import java.util.List;

/**
 * What to harvest.
 *
 * @param since the first day of whose changes are wanted
 * @param until the last day
 * @param ids the ids of those that are wanted, whenever they were changed; empty for all
 * @param isDry whether only to tell what would be fetched
 */
public record HarvestRequest(LocalDate since, LocalDate until, List<String> ids, boolean isDry) {
  public HarvestRequest {
    ids = List.copyOf(ids);
    if (since.isAfter(until)) {
      throw new IllegalArgumentException("from " + since + " to " + until + " is no time");
    }
  }
}
