package nl.kamergraaf.fact;

import java.util.Optional;

/**
 * The text of a document and the metadata beside it say different things. At least one of them says
 * something.
 *
 * @param property what it is about
 * @param inText what the text states, if anything
 * @param inMetadata what the metadata state, if anything
 */
public record Disagreement(
    Property property, Optional<Stated<String>> inText, Optional<Stated<String>> inMetadata) {
  /** What both of them tell of a document. */
  public enum Property {
    IDENTIFIER,
    TYPE,
    SESSION_YEAR,
    APPENDIX_NUMBER,
    CASE_NUMBER,
    SUBMITTED,
    RECEIVED,
    SUBMISSION
  }

  public Disagreement {
    if (inText.isEmpty() && inMetadata.isEmpty()) {
      throw new IllegalArgumentException("nobody says anything of " + property);
    }
  }
}
