package nl.kamergraaf.release.description;

import java.util.Map;

/**
 * The entries of the lists of values that DCAT-AP-NL 3.0 prescribes, as far as used here.
 *
 * @see <a href="https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/#6952D3B2">its lists of values</a>
 */
final class Values {
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String CONCEPT = Vocab.SKOS + "Concept";
  private static final Map<String, String> FILE_TYPES =
      Map.of(
          "text/turtle", "RDF_TURTLE",
          "application/trig", "RDF_TRIG",
          "application/n-quads", "RDF_N_QUADS",
          "application/n-triples", "RDF_N_TRIPLES",
          "application/ld+json", "JSON_LD",
          "application/csvm+json", "JSON",
          "text/csv", "CSV");

  static final Term DUTCH = Term.listed(EU + "language/NLD", Vocab.DCTERMS + "LinguisticSystem");
  static final Term ENGLISH = Term.listed(EU + "language/ENG", Vocab.DCTERMS + "LinguisticSystem");
  static final Term NETHERLANDS = Term.listed(EU + "country/NLD", Vocab.DCTERMS + "Location");
  static final Term GOVERNMENT =
      Term.listed(
          EU + "data-theme/GOVE",
          CONCEPT,
          Literal.text("Overheid en publieke sector", "nl"),
          Literal.text("Government and public sector", "en"));
  static final Term THEMES = Term.list(EU + "data-theme", Literal.text("Data theme", "en"));
  static final Term IRREGULAR = Term.listed(EU + "frequency/IRREG", Vocab.DCTERMS + "Frequency");
  static final Term PUBLIC =
      Term.listed(EU + "access-right/PUBLIC", Vocab.DCTERMS + "RightsStatement");

  /** Public domain, under the address that the Dutch list of licences has for it. */
  static final Term CC0 =
      Term.of(
          "http://creativecommons.org/publicdomain/zero/1.0/deed.nl",
          Vocab.DCTERMS + "LicenseDocument");

  static final Term SPARQL =
      Term.of("https://www.w3.org/TR/sparql11-protocol/", Vocab.DCTERMS + "Standard");
  static final Term SHA256 =
      Term.of(Vocab.SPDX + "checksumAlgorithm_sha256", Vocab.SPDX + "ChecksumAlgorithm");

  private Values() {}

  /** A media type as the IANA registers it. */
  static Term mediaType(String name) {
    return Term.of(
        "https://www.iana.org/assignments/media-types/" + name, Vocab.DCTERMS + "MediaType");
  }

  /**
   * The file type of a media type. Throws {@link IllegalArgumentException} for one without an entry
   * here.
   */
  static Term fileType(String mediaType) {
    String code = FILE_TYPES.get(mediaType);
    if (code == null) {
      throw new IllegalArgumentException("no file type for " + mediaType);
    }
    return Term.listed(EU + "file-type/" + code, Vocab.DCTERMS + "MediaTypeOrExtent");
  }
}
