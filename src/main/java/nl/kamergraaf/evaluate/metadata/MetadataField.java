package nl.kamergraaf.evaluate.metadata;

/** What both a text and the archive's metadata state. */
public enum MetadataField {
  ASKERS("askers"),
  GROUPS("groups"),
  SESSION("session and number"),
  SUBMITTED("submitted"),
  RECEIVED("received"),
  ANSWERERS("answerers"),
  MINISTRIES("offices (ministry)"),
  QUESTIONS("questions"),
  ANSWERS("answers"),
  NOTES("notes called"),
  PAPERS("kamerstuk-ids of notes"),
  SOURCES("sources of notes");

  private final String label;

  MetadataField(String label) {
    this.label = label;
  }

  /** What tables call it. */
  public String label() {
    return label;
  }
}
