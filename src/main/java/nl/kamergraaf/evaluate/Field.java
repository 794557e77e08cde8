package nl.kamergraaf.evaluate;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is measured, in the order in which it is reported: the fields of an annotation file, each
 * with the rule by which an annotated value and a found one are the same.
 */
public enum Field {
  KIND("kind", Sameness.EQUAL),
  DOCUMENT("document", Sameness.EQUAL),
  QUESTION_NUMBER("questionNumber", Sameness.EQUAL),
  SESSION_YEAR("sessionYear", Sameness.EQUAL),
  APPENDIX_NUMBER("appendixNumber", Sameness.EQUAL),
  SUBJECT("subject", Sameness.EQUAL),
  SUBMITTED("submitted", Sameness.EQUAL),
  RECEIVED("received", Sameness.EQUAL),
  ASKERS("askers", Sameness.EQUAL),
  ADDRESSEES("addressees", Sameness.EQUAL),
  REPLIERS("repliers", Sameness.EQUAL),
  ON_BEHALF_OF("onBehalfOf", Sameness.EQUAL),
  SEE_ALSO("seeAlso", Sameness.EQUAL),
  QUESTIONS("questions", Sameness.EQUAL),
  ANSWERS("answers", Sameness.EQUAL),
  FOOTNOTES("footnotes", Sameness.NUMBER_AND_START),
  CITATIONS("citations", Sameness.EQUAL),
  LAWS("laws", Sameness.EQUAL),
  SOURCES("sources", Sameness.ADDRESS_OR_TITLE),
  ORGANISATIONS("organisations", Sameness.NAMED),
  COUNTRIES("countries", Sameness.NAMED),
  PEOPLE("people", Sameness.NAMED),
  COMMITMENTS("commitments", Sameness.PART_OF_THE_OTHER);

  private final String label;
  private final Sameness sameness;

  Field(String label, Sameness sameness) {
    this.label = label;
    this.sameness = sameness;
  }

  /** The field of this name. */
  public static Optional<Field> labelled(String label) {
    return Stream.of(values()).filter(field -> field.label.equals(label)).findFirst();
  }

  /** The field's name in annotation files and reports. */
  public String label() {
    return label;
  }

  /** Whether a document has one value of it at most. */
  boolean isSingle() {
    return switch (this) {
      case KIND,
          DOCUMENT,
          QUESTION_NUMBER,
          SESSION_YEAR,
          APPENDIX_NUMBER,
          SUBJECT,
          SUBMITTED,
          RECEIVED ->
          true;
      default -> false;
    };
  }

  /** Whether an annotated value and a found one are the same. */
  boolean same(Claim gold, Claim found) {
    return sameness.test(gold.key(), found.key());
  }
}
