package nl.kamergraaf.release.exchange;

import java.util.Arrays;
import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a selection of exchanges was answered.
 *
 * @param total how many exchanges
 * @param all those with a known time to the answer
 * @param years the same by year of asking, with how many exchanges each has
 */
public record Answering(long total, Times all, SortedMap<String, Year> years) {
  /** How many were answered after a known number of days, and the middle one of these numbers. */
  public record Times(long answered, OptionalLong median) {}

  /** A year: how many exchanges, and how they were answered. */
  public record Year(long total, Times times) {}

  public Answering {
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
  }

  static Times times(long[] days) {
    long[] sorted = days.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return new Times(
        sorted.length,
        sorted.length == 0
            ? OptionalLong.empty()
            : OptionalLong.of(
                sorted.length % 2 == 1
                    ? sorted[half]
                    : Math.round((sorted[half - 1] + sorted[half]) / 2.0)));
  }
}
