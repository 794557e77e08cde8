package nl.kamergraaf.fact;

import java.util.Optional;
import nl.kamergraaf.document.Place;

/**
 * A mention of a law, code or treaty, or of an article of one.
 *
 * @param name the law's name as printed
 * @param key the law's key in the register, such as {@code BWBR0032203}
 * @param article the article's number, such as {@code 2.116}
 * @param paragraph the paragraph ("lid") in digits
 * @param point the part ("onderdeel")
 */
public record LawCitation(
    String name,
    Optional<String> key,
    Optional<String> article,
    Optional<String> paragraph,
    Optional<String> point,
    Place place,
    Evidence evidence)
    implements Fact {

  /** The same, of a law that no register knows. */
  public LawCitation withoutKey() {
    return new LawCitation(name, Optional.empty(), article, paragraph, point, place, evidence);
  }
}
