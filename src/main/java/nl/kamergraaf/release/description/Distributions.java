package nl.kamergraaf.release.description;

import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Kg;

/** The ways to get the data of an edition: its files, and the endpoint. */
final class Distributions {
  private static final String GZIP = "application/gzip";

  private final Edition edition;
  private final Wording wording;

  Distributions(Edition edition, Wording wording) {
    this.edition = edition;
    this.wording = wording;
  }

  Term endpoint() {
    return Term.link(edition.base() + "sparql");
  }

  Term service() {
    return Term.link(edition.part("sparql"));
  }

  /** The ontology that the data keep to. */
  Term ontology() {
    return Term.of(Kg.NS, Vocab.DCTERMS + "Standard");
  }

  /** The ways to get the whole. */
  List<Distribution> ofWhole() {
    return Stream.concat(of("").stream(), Stream.of(byQuery())).toList();
  }

  /** The files of a part. */
  List<Distribution> of(String part) {
    return edition.files(part).stream().map(this::file).toList();
  }

  private Distribution file(Edition.File file) {
    String id = edition.part(file.name());
    Term address = Term.link(edition.page() + file.name());
    return new Distribution(
        id,
        List.of(Literal.text(file.name(), "nl"), Literal.text(file.name(), "en")),
        wording.of("file." + file.mediaType()),
        address,
        address,
        service(),
        Values.mediaType(file.mediaType()),
        Values.fileType(file.mediaType()),
        file.name().endsWith(".gz") ? Values.mediaType(GZIP) : null,
        Literal.typed(Long.toString(file.bytes()), "nonNegativeInteger"),
        new Checksum(id + "-sha256", Values.SHA256, Literal.typed(file.sha256(), "hexBinary")),
        Values.CC0,
        List.of(Values.DUTCH),
        List.of(ontology()),
        Literal.typed(edition.created(), "dateTime"));
  }

  private Distribution byQuery() {
    return new Distribution(
        edition.part("sparql-distribution"),
        wording.of("service"),
        wording.of("service.description"),
        endpoint(),
        null,
        service(),
        Values.mediaType("application/sparql-results+json"),
        null,
        null,
        null,
        null,
        Values.CC0,
        List.of(Values.DUTCH),
        List.of(ontology()),
        Literal.typed(edition.created(), "dateTime"));
  }
}
