package nl.kamergraaf.evaluate;

/**
 * Counts, and the measures that follow from them.
 *
 * @param hits annotated and found
 * @param missed annotated but not found
 * @param invented found but not annotated
 */
public record Tally(int hits, int missed, int invented) {
  /** Nothing counted. */
  static final Tally NONE = new Tally(0, 0, 0);

  /** Both together. */
  Tally plus(Tally other) {
    return new Tally(hits + other.hits, missed + other.missed, invented + other.invented);
  }

  /** How many were annotated. */
  public int gold() {
    return hits + missed;
  }

  /** How many were found. */
  public int found() {
    return hits + invented;
  }

  /** The share of what was found that was annotated; 1 where nothing was found. */
  public double precision() {
    return found() == 0 ? 1 : (double) hits / found();
  }

  /** The share of what was annotated that was found; 1 where nothing was annotated. */
  public double recall() {
    return gold() == 0 ? 1 : (double) hits / gold();
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
