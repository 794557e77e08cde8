package nl.kamergraaf.fact;

/**
 * A document contradicts itself: a fault of what was printed, which is kept as printed and marked.
 *
 * @param detail what is printed, in a person's words
 */
public record SourceFault(Code code, String detail) {

  /** The kinds of fault, by which a program can tell them apart. */
  public enum Code {
    /** The answer was received before the questions were submitted. */
    ANSWER_BEFORE_QUESTION,
    /** Two questions bear the same number. */
    QUESTION_NUMBER_TWICE,
    /** An answer names no question that the document prints. */
    ANSWER_WITHOUT_QUESTION,
    /** A notice in place of answers has answers all the same. */
    ANSWER_IN_NOTICE,
    /** A number or label with nothing behind it. */
    NO_TEXT_PRINTED
  }

  /** The one form in which it is told: {@code CODE: detail}. */
  @Override
  public String toString() {
    return code + ": " + detail;
  }
}
