package nl.kamergraaf.sample;

/** A stretch of text set in one style. */
record Run(Style style, String text) {
  /** How the official layout sets a stretch of text. */
  enum Style {
    ROMAN,
    BOLD,
    OBLIQUE,
    /** A raised, smaller number that calls a footnote. */
    MARK
  }
}
