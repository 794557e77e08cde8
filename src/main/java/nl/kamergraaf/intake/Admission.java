package nl.kamergraaf.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.source.Rejected;

/**
 * Lets each document in once: the first of a name, and the first at a place in the Appendix.
 *
 * <p>Readings are put to it in the order of the inputs; what it answers depends on nothing else. It
 * holds the names of all that it let in. Used by one thread.
 */
public final class Admission {
  private final Map<Object, String> seen = new HashMap<>();

  /** Why the document is not let in; empty where it is, which is then remembered. */
  public Optional<Rejected> objection(Reading reading) {
    String same = seen.putIfAbsent(reading.key(), reading.file());
    if (same != null) {
      return Optional.of(sameAs(reading.file(), same));
    }
    return reading
        .place()
        .flatMap(
            place ->
                Optional.ofNullable(seen.putIfAbsent(place, reading.file()))
                    .map(other -> atPlaceOf(reading.file(), place, other)));
  }

  /** Why a file is not read on whose document is known by this key; empty where it is to be. */
  Optional<Rejected> objection(String file, Object key) {
    return Optional.ofNullable(seen.get(key)).map(first -> sameAs(file, first));
  }

  private static Rejected sameAs(String file, String first) {
    return duplicate(file, "the same document as " + first);
  }

  private static Rejected atPlaceOf(String file, AppendixPlace place, String other) {
    return duplicate(file, "the number %s is that of %s".formatted(place, other));
  }

  private static Rejected duplicate(String file, String detail) {
    return new Rejected(file, 0, Rejected.Code.DUPLICATE, detail);
  }
}
