package nl.kamergraaf.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamergraaf.source.Rejected;

/** Counts what came of inputs. Not thread-safe. */
public final class Tally {
  private final Map<Rejected.Code, Integer> rejected = new EnumMap<>(Rejected.Code.class);
  private int read;
  private int unchanged;
  private int marked;

  /** One that has counted nothing. */
  public Tally() {}

  /** Counts a document that was read. */
  public void read(boolean isUnchanged, boolean isMarked) {
    read++;
    unchanged += isUnchanged ? 1 : 0;
    marked += isMarked ? 1 : 0;
  }

  /** Counts an input that was rejected. */
  public void rejected(Rejected.Code code) {
    rejected.merge(code, 1, Integer::sum);
  }

  /** How many documents were read. */
  public int read() {
    return read;
  }

  /** How many of them bear the mark of a fault of their own. */
  public int marked() {
    return marked;
  }

  /** How many inputs were rejected. */
  public int rejected() {
    return rejected.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many inputs were rejected, by kind: those kinds only that were met. */
  public Map<Rejected.Code, Integer> byKind() {
    return Map.copyOf(rejected);
  }

  /** What was done, in a line. */
  @Override
  public String toString() {
    String ofThem = unchanged > 0 ? " (" + unchanged + " unchanged)" : "";
    String faulty = marked > 0 ? ", " + marked + " of them marked for a fault of their own" : "";
    String kinds =
        rejected.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", ", " (", ")"));
    return read
        + " read"
        + ofThem
        + faulty
        + ", "
        + rejected()
        + " rejected"
        + (rejected.isEmpty() ? "" : kinds);
  }
}
