package nl.kamergraaf.fact.entity;

import java.util.HashMap;
import java.util.Map;

/**
 * What the documents of a corpus introduce letters for: "Dienst Zand en Wind (DZW)" in some, a plan
 * or a common noun in others.
 */
final class Meanings {
  /** So many documents must agree. */
  private static final int LEAST = 2;

  /** For one that says otherwise. */
  private static final int AGAINST_ONE = 3;

  private final Map<String, int[]> counts = new HashMap<>();

  /** Counts a document that introduces letters for an organisation, or for something else. */
  void add(String letters, boolean isOrganisation) {
    counts.computeIfAbsent(letters, it -> new int[2])[isOrganisation ? 0 : 1]++;
  }

  /** Whether the letters mean an organisation, unless a document says otherwise. */
  boolean isOrganisation(String letters) {
    return outweighs(letters, 0);
  }

  /** Whether they mean something else. */
  boolean isOther(String letters) {
    return outweighs(letters, 1);
  }

  private boolean outweighs(String letters, int side) {
    int[] count = counts.getOrDefault(letters, new int[2]);
    return count[side] >= LEAST && count[side] >= AGAINST_ONE * count[1 - side];
  }
}
