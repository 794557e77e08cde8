package nl.kamergraaf.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.vocabulary.OA;

/**
 * A kind of thing of which a release holds far fewer than the one before it: more likely a harvest
 * or a build that went wrong than a loss.
 *
 * @param kind the class
 * @param before how many there were
 * @param now how many there are
 */
public record Shrinkage(String kind, long before, long now) {
  /** Below this, a handful of withdrawn papers would be a large share. */
  static final long LEAST = 20;

  /**
   * How a fact's words are kept has changed before and may again: an annotation for each, or the
   * rule and the place in one name. Such nodes say nothing of how much is known.
   */
  private static boolean isEvidence(String kind) {
    return kind.startsWith(OA.NS) || kind.equals(Kg.Reading.getURI());
  }

  /**
   * What has shrunk from one release to the next. How the evidence is written down does not count:
   * the facts that it is for do.
   *
   * @param most the share of things of a kind that may be lost, from 0 to 1
   */
  public static List<Shrinkage> between(Manifest before, Manifest now, double most) {
    List<Shrinkage> found = new ArrayList<>();
    for (Map.Entry<String, Long> kind : new TreeMap<>(before.classes()).entrySet()) {
      long had = kind.getValue();
      long has = now.classes().getOrDefault(kind.getKey(), 0L);
      if (had >= LEAST && had - has > most * had && !isEvidence(kind.getKey())) {
        found.add(new Shrinkage(kind.getKey(), had, has));
      }
    }
    return List.copyOf(found);
  }

  /** In a person's words. */
  @Override
  public String toString() {
    return kind.replaceFirst(".*[#/]", "") + ": " + now + ", where there were " + before;
  }
}
