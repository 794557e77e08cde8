package nl.kamergraaf.register;

/** The terms that the register's files use. */
final class Terms {
  static final String ID = "https://w3id.org/kamergraaf/id/";
  static final String KG = "https://w3id.org/kamergraaf/def#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String ORG = "http://www.w3.org/ns/org#";

  static final String PREF_LABEL = SKOS + "prefLabel";
  static final String ALT_LABEL = SKOS + "altLabel";

  private Terms() {}

  /** The key of an entry's address. */
  static String key(String iri) {
    return iri.substring(iri.indexOf('/', ID.length()) + 1);
  }
}
