package nl.kamergraaf.release.description;

/** The namespaces of the description's terms, as constants for annotations. */
final class Vocab {
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String DCAT = "http://www.w3.org/ns/dcat#";
  static final String VOID = "http://rdfs.org/ns/void#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
  static final String SPDX = "http://spdx.org/rdf/terms#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  static final String SCHEMA = "https://schema.org/";

  private Vocab() {}
}
