package nl.kamergraaf.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One field of one document, what was annotated held against what was found.
 *
 * @param hits annotated and found
 * @param missed annotated but not found
 * @param invented found but not annotated
 */
public record Comparison(List<Claim> hits, List<Claim> missed, List<Claim> invented) {
  private static final Set<Field> LISTED_ONCE =
      Set.of(Field.SOURCES, Field.ORGANISATIONS, Field.PEOPLE);

  public Comparison {
    hits = List.copyOf(hits);
    missed = List.copyOf(missed);
    invented = List.copyOf(invented);
  }

  /**
   * Pairs each annotated value, in order, with the first found value left that is the same.
   *
   * <p>What the annotator marked as doubtful counts as a hit where it was found, and neither as
   * missed nor as invented.
   */
  static Comparison of(Field field, List<Claim> gold, List<Claim> doubtful, List<Claim> found) {
    List<Claim> left = new ArrayList<>(found);
    List<Claim> hits = new ArrayList<>();
    List<Claim> missed = new ArrayList<>();
    for (Claim claim : gold) {
      boolean isHit = removeFirstSame(field, claim, left);
      (isHit ? hits : missed).add(claim);
    }
    missed.removeIf(claim -> isDoubtful(field, claim, doubtful));
    left.removeIf(claim -> isDoubtful(field, claim, doubtful));
    return new Comparison(hits, missed, counted(field, left, hits));
  }

  /** How many of each. */
  public Tally tally() {
    return new Tally(hits.size(), missed.size(), invented.size());
  }

  private static boolean removeFirstSame(Field field, Claim gold, List<Claim> left) {
    for (int i = 0; i < left.size(); i++) {
      if (field.same(gold, left.get(i))) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  private static boolean isDoubtful(Field field, Claim claim, List<Claim> doubtful) {
    return doubtful.stream()
        .anyMatch(
            doubt ->
                field.same(doubt, claim)
                    || doubt.key().equals(claim.key())
                    || isWholeLawOf(field, doubt, claim));
  }

  /** A law that is doubtful as a whole is so with each of its articles. */
  private static boolean isWholeLawOf(Field field, Claim doubt, Claim claim) {
    return field == Field.LAWS
        && doubt.key().getFirst().equals(claim.key().getFirst())
        && doubt.key().getLast().isEmpty();
  }

  /** What counts as invented: annotators list some things once, however often they are named. */
  private static List<Claim> counted(Field field, List<Claim> left, List<Claim> hits) {
    if (field == Field.LAWS) {
      Set<List<String>> seen = new HashSet<>();
      return left.stream().filter(claim -> seen.add(claim.key())).toList();
    }
    return LISTED_ONCE.contains(field)
        ? left.stream()
            .filter(claim -> hits.stream().noneMatch(hit -> field.same(hit, claim)))
            .toList()
        : left;
  }
}
