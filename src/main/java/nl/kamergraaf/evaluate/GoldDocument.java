package nl.kamergraaf.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of one document as people annotated them by reading it.
 *
 * @param file the name of the file that was read
 * @param document the publication's id, where it can be known
 * @param claims the values of each field
 * @param doubtful the values that the annotator was not sure of: neither their absence nor their
 *     presence counts
 */
public record GoldDocument(
    String file,
    Optional<String> document,
    Map<Field, List<Claim>> claims,
    Map<Field, List<Claim>> doubtful) {
  public GoldDocument {
    claims = Map.copyOf(claims);
    doubtful = Map.copyOf(doubtful);
  }

  /** The values of a field as annotators wrote them. */
  public List<String> values(Field field) {
    return of(field).stream().map(Claim::value).toList();
  }

  /** The values of a field. */
  List<Claim> of(Field field) {
    return claims.getOrDefault(field, List.of());
  }

  /** The doubtful values of a field. */
  List<Claim> doubtful(Field field) {
    return doubtful.getOrDefault(field, List.of());
  }
}
