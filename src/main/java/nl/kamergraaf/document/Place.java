package nl.kamergraaf.document;

/**
 * Where in a document a passage stands.
 *
 * @param part the part of the document
 * @param ordinal which one of its kind, from 1; 0 for the parts that a document has once
 */
public record Place(Part part, int ordinal) {

  /** The parts of a document. */
  public enum Part {
    /** The printed marks above the header: publication id, session year, numbers. */
    MARKS,
    /**
     * The sentence that names the askers, the offices asked and the subject, or the one that names
     * the answerers.
     */
    HEADER,
    /** The subject inside the header. */
    SUBJECT,
    /** A question item; the ordinal counts items, not printed numbers. */
    QUESTION,
    /** An answer item; the ordinal counts items, not printed numbers. */
    ANSWER,
    /** A paragraph that is neither: a notice, an explanation. */
    REMARK,
    /** A footnote; the ordinal counts notes, not printed labels. */
    FOOTNOTE,
    /** The metadata that lie beside the document. */
    METADATA
  }

  /** A part that a document has once. */
  public static Place of(Part part) {
    return new Place(part, 0);
  }
}
