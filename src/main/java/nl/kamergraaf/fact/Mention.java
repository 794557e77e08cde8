package nl.kamergraaf.fact;

import java.util.Optional;
import nl.kamergraaf.document.Place;

/**
 * Someone or something that a passage speaks of.
 *
 * @param name as printed; for a country its Dutch name
 * @param key the key in the register, where the register knows it
 */
public record Mention(Kind kind, String name, Optional<String> key, Place place, Evidence evidence)
    implements Fact {

  /** What can be spoken of. */
  public enum Kind {
    ORGANISATION,
    COUNTRY,
    PERSON
  }
}
