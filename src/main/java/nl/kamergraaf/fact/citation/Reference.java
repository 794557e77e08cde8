package nl.kamergraaf.fact.citation;

import nl.kamergraaf.fact.Citation.Kind;
import nl.kamergraaf.fact.Citation.Resolution;

/**
 * A publication that a phrase refers to.
 *
 * @param confidence how sure the rule is, above 0 and at most 1
 */
record Reference(Kind kind, String identifier, Resolution resolution, double confidence) {

  static Reference inferred(Kind kind, String identifier, double confidence) {
    return new Reference(kind, identifier, Resolution.INFERRED, confidence);
  }
}
