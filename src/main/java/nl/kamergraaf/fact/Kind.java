package nl.kamergraaf.fact;

/** What kind of document it is. */
public enum Kind {
  /** Questions alone. */
  QUESTION,
  /** Questions with their answers, or answers alone. */
  ANSWER,
  /** A notice that the answer will be late. */
  POSTPONEMENT,
  /** Another notice, such as that the answer was given by letter. */
  NOTICE,
  /** Questions put orally at question time. */
  ORAL
}
