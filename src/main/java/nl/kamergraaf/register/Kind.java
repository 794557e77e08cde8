package nl.kamergraaf.register;

/**
 * What an entry of the register is; each kind has a class in the ontology and a segment in the
 * addresses of its entries.
 */
public enum Kind {
  PERSON("person", "Person", "persons"),
  GROUP("group", "ParliamentaryGroup", "groups"),
  PARTY("party", "Party", "parties"),
  OFFICE("office", "Office", "offices"),
  MINISTRY("ministry", "Ministry", "ministries"),
  CABINET("cabinet", "Cabinet", "cabinets"),
  ORGANISATION("organisation", "Organisation", "organisations"),
  COUNTRY("country", "Country", "countries"),
  LAW("law", "Law", "laws"),
  TOPIC("topic", "Topic", "topics"),
  THEME("theme", "Theme", "themes");

  private final String segment;
  private final String className;
  private final String fileName;

  Kind(String segment, String className, String fileName) {
    this.segment = segment;
    this.className = className;
    this.fileName = fileName;
  }

  /** The segment of the address {@code …/id/{segment}/{key}}. */
  public String segment() {
    return segment;
  }

  /** The local name of the class in the ontology. */
  public String className() {
    return className;
  }

  /** The base name of the Turtle file that holds the entries of this kind. */
  public String fileName() {
    return fileName;
  }

  /** Whether entries of this kind are concepts, which the project arranges in schemes. */
  public boolean isConcept() {
    return this == TOPIC || this == THEME;
  }

  /** The path of that file below the folder {@code ontology}, without its ending. */
  public String path() {
    return (isConcept() ? "topics/" : "register/") + fileName;
  }
}
