package nl.kamergraaf.harvest;

import java.util.EnumMap;
import java.util.Map;
import nl.kamergraaf.harvest.HarvestListener.Change;

/**
 * What came of a harvest.
 *
 * @param publications how many publications there were of each kind of change
 * @param cases how many entries of the chamber's lists were new, changed or removed
 * @param faults how many lines of fault were told
 * @param isWhole whether everything that was asked for was listed
 */
public record HarvestReport(
    Map<Change, Integer> publications, int cases, int faults, boolean isWhole) {
  public HarvestReport {
    publications = Map.copyOf(publications);
  }

  /** How many publications there were of a kind of change. */
  public int count(Change change) {
    return publications.getOrDefault(change, 0);
  }

  /** Whether a build would find anything else than before. */
  public boolean hasNews() {
    return cases > 0 || count(Change.NEW) + count(Change.CHANGED) + count(Change.WITHDRAWN) > 0;
  }

  /** Whether all went well. */
  public boolean isClean() {
    return isWhole && faults == 0 && count(Change.FAILED) == 0;
  }

  /** Counts while a harvest runs. Not thread-safe. */
  static final class Count {
    private final Map<Change, Integer> publications = new EnumMap<>(Change.class);
    private int faults;

    void add(Change change) {
      publications.merge(change, 1, Integer::sum);
    }

    void addFault() {
      faults++;
    }

    HarvestReport report(int cases, boolean isWhole) {
      return new HarvestReport(publications, cases, faults, isWhole);
    }
  }
}
