package nl.kamergraaf.query;

/** A value that a person gave for a parameter of a saved query and that does not fit it. */
public final class UnfitValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient Bilingual reason;

  UnfitValue(Bilingual reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** What does not fit and what would, for that person. */
  public Bilingual reason() {
    return reason;
  }
}
