package nl.kamergraaf.harvest;

import java.time.LocalDate;

/**
 * What to harvest.
 *
 * @param since the first day of whose changes are wanted
 * @param until the last day
 * @param isDry whether only to tell what would be fetched
 */
public record HarvestRequest(LocalDate since, LocalDate until, boolean isDry) {
  public HarvestRequest {
    if (since.isAfter(until)) {
      throw new IllegalArgumentException("from " + since + " to " + until + " is no time");
    }
  }
}
