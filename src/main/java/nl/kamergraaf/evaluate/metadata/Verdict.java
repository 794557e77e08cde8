package nl.kamergraaf.evaluate.metadata;

/**
 * How a value of the text and one of the metadata stand to each other. Each can be checked by
 * looking into the file for the two values.
 */
public enum Verdict {
  /** They are the same, or the same name written with other accents, stops or letter case. */
  AGREE("agree", true),
  /** One letter or two differ, or a part of the name is left out. */
  SPELLED_OTHERWISE("spelled otherwise", true),
  /** Ours stands in the text, letter by letter, and theirs does not. */
  PRINTED_SO("ours is printed, theirs is not", true),
  /** The metadata say nothing of what the text prints. */
  THEIRS_SILENT("the metadata say nothing", true),
  /** What the metadata say is no value of its kind: a date without a day, two numbers in one. */
  THEIRS_MALFORMED("the metadata's value is malformed", true),
  /** The text does not print it, so that it can't be read there. */
  NOT_PRINTED("the text does not print it", true),
  /** A number is missing and stands before no sentence of the text, or the source has it twice. */
  NUMBERS_LOST("the source lacks the number or has it twice", true),
  /** The text has the mark of a note that it holds nowhere, below the text or in it. */
  NOTE_LOST("the source lacks the note", true),
  /** The text names the person, but as one on whose behalf another answers. */
  ON_BEHALF("named as one on whose behalf another answers", true),
  /** Theirs stands in the text, letter by letter, and we do not read it. */
  MISSED("theirs is printed, and not read", false),
  /** Nothing of this tells who is right. */
  UNDECIDED("undecided", false);

  private final String label;
  private final boolean isSettled;

  Verdict(String label, boolean isSettled) {
    this.label = label;
    this.isSettled = isSettled;
  }

  /** What tables call it. */
  public String label() {
    return label;
  }

  /** Whether both agree, ours is right or theirs is shown to be wrong or silent. */
  public boolean isSettled() {
    return isSettled;
  }
}
