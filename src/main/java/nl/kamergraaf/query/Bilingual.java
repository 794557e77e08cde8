package nl.kamergraaf.query;

/** One text in Dutch and in English, neither blank. */
public record Bilingual(String nl, String en) {
  public Bilingual {
    if (nl.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("Blank text: nl '" + nl + "', en '" + en + "'");
    }
  }

  /** The text in the language of the tag; English for any tag other than {@code nl}. */
  public String in(String languageTag) {
    return languageTag.equals("nl") ? nl : en;
  }
}
