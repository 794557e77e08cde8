package nl.kamergraaf.release.description;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kamergraaf.release.SampleReleases.BASE;
import static nl.kamergraaf.release.SampleReleases.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.ReferenceGraph;
import nl.kamergraaf.release.Manifest;
import nl.kamergraaf.release.OpenRelease;
import nl.kamergraaf.release.Release;
import nl.kamergraaf.release.ReleaseBuilder;
import nl.kamergraaf.release.Releases;
import nl.kamergraaf.release.SampleReleases;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DescriptionTest {
  private static final String PREFIXES =
      """
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      PREFIX spdx: <http://spdx.org/rdf/terms#>
      PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX kg: <https://w3id.org/kamergraaf/def#>
      """;

  @TempDir private static Path folder = Path.of("");

  private static Release release = new Release(folder, emptyManifest());
  private static Graph description = Graph.emptyGraph;

  private static Manifest emptyManifest() {
    return new Manifest("", "", BASE, 0, 0, 0, Map.of(), List.of());
  }

  /** The sample documents with all that a release holds beside documents. */
  @BeforeAll
  static void build() throws IOException {
    try (ReleaseBuilder builder = Releases.in(folder.resolve("whole")).begin(BASE, DATE)) {
      ReferenceGraph.all(Iris.CANONICAL).forEach(r -> builder.add(r.name(), r.graph()));
      SampleReleases.quads().forEach(builder::add);
      release = builder.promote();
    }
    description = load(release, Description.TURTLE);
  }

  private static Graph load(Release of, String file) {
    return RDFDataMgr.loadGraph(of.folder().resolve(file).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT ("" AS ?key) (COUNT(*) AS ?n) { ?s ?p ?o }\
          | SELECT ("" AS ?key) ?n { ?d a dcat:Dataset ; void:triples ?n }
          SELECT ("" AS ?key) (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }\
          | SELECT ("" AS ?key) ?n { ?d a dcat:Dataset ; void:distinctSubjects ?n }
          SELECT ("" AS ?key) (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c FILTER isIRI(?c) }\
          | SELECT ("" AS ?key) ?n { ?d a dcat:Dataset ; void:classes ?n }
          SELECT ("" AS ?key) (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }\
          | SELECT ("" AS ?key) ?n { ?d a dcat:Dataset ; void:properties ?n }
          SELECT ?key (COUNT(?s) AS ?n) { ?s a ?key FILTER isIRI(?key) } GROUP BY ?key\
          | SELECT ?key ?n { ?part void:class ?key ; void:entities ?n }
          SELECT ?key (COUNT(*) AS ?n) { ?s ?key ?o } GROUP BY ?key\
          | SELECT ?key ?n { ?part void:property ?key ; void:triples ?n }
          SELECT ?key (COUNT(DISTINCT ?s) AS ?n) { ?s ?key ?o } GROUP BY ?key\
          | SELECT ?key ?n { ?part void:property ?key ; void:distinctSubjects ?n }
          """)
  void counts_are_those_that_sparql_counts_in_the_store(String counted, String described)
      throws IOException {
    assertThat(numbers(DatasetGraphFactory.wrap(description), described))
        .isNotEmpty()
        .isEqualTo(stored(counted));
  }

  @Test
  void a_linkset_counts_the_links_to_the_things_of_one_data_set() throws IOException {
    Map<String, Long> linksets =
        numbers(
            DatasetGraphFactory.wrap(description),
            "SELECT (CONCAT(STR(?p), ' ', ?space) AS ?key) ?n { ?set a void:Linkset ; void:triples"
                + " ?n ; void:linkPredicate ?p ; void:objectsTarget/void:uriSpace ?space }");
    assertThat(linksets).isNotEmpty();
    for (Map.Entry<String, Long> linkset : linksets.entrySet()) {
      String[] link = linkset.getKey().split(" ", 2);
      String query =
          "SELECT ('n' AS ?key) (COUNT(*) AS ?n) { ?s <%s> ?o FILTER (STRSTARTS(STR(?o), '%s') &&"
                  .formatted(link[0], link[1])
              + " STRSTARTS(STR(?s), '%sid/')) }".formatted(BASE);
      assertThat(stored(query)).as(linkset.getKey()).containsEntry("n", linkset.getValue());
    }
  }

  /** The properties that DCAT-AP 3.0.1 or DCAT-AP-NL 3.0 make mandatory, class by class. */
  @ParameterizedTest
  @CsvSource({
    "dcat:Catalog, dcterms:title dcterms:description dcterms:publisher dcat:contactPoint"
        + " dcat:dataset",
    "dcat:Dataset, dcterms:title dcterms:description dcterms:identifier dcterms:publisher"
        + " dcterms:creator dcat:contactPoint dcat:theme dcterms:accessRights",
    "dcat:Distribution, dcat:accessURL dcterms:license",
    "dcat:DataService, dcterms:title dcterms:description dcterms:identifier dcterms:publisher"
        + " dcat:contactPoint dcat:theme dcterms:accessRights dcterms:license dcat:endpointURL"
        + " dcat:endpointDescription",
    "spdx:Checksum, spdx:algorithm spdx:checksumValue",
    "foaf:Agent, foaf:name",
    "vcard:Kind, vcard:fn vcard:hasURL",
  })
  void every_class_has_its_mandatory_properties(String type, String properties) {
    DatasetGraph described = DatasetGraphFactory.wrap(description);
    assertThat(numbers(described, "SELECT ('n' AS ?key) (COUNT(*) AS ?n) { ?s a " + type + " }"))
        .as("how many there are")
        .doesNotContainEntry("n", 0L);
    for (String property : properties.split(" ", -1)) {
      String lacking = "SELECT (STR(?s) AS ?key) (0 AS ?n) { ?s a %s MINUS { ?s %s ?o } }";
      assertThat(numbers(described, lacking.formatted(type, property))).as(property).isEmpty();
    }
  }

  @Test
  void every_download_is_a_distribution_with_its_size_and_checksum() {
    Map<String, Long> described =
        numbers(
            DatasetGraphFactory.wrap(description),
            "SELECT (CONCAT(STR(?url), ' ', LCASE(STR(?hash))) AS ?key) ?n { ?d dcat:downloadURL"
                + " ?url ; dcat:byteSize ?n ; spdx:checksum/spdx:checksumValue ?hash }");
    Map<String, Long> files = new TreeMap<>();
    release
        .manifest()
        .files()
        .forEach(
            file -> files.put(BASE + "data/" + file.name() + " " + file.sha256(), file.bytes()));
    assertThat(described).isEqualTo(files).hasSizeGreaterThan(30);
  }

  @Test
  void the_catalogue_lists_the_whole_and_every_part_with_its_own_files() {
    Map<String, Long> files =
        numbers(
            DatasetGraphFactory.wrap(description),
            "SELECT (STR(?set) AS ?key) (COUNT(?url) AS ?n) { ?c a dcat:Catalog ; dcat:dataset ?set"
                + " . ?set dcat:distribution/dcat:downloadURL ?url } GROUP BY ?set");
    assertThat(files)
        .containsEntry(BASE + "data/#dataset", 5L)
        .containsEntry(BASE + "data/#dataset-documents", 5L)
        .containsEntry(BASE + "data/#dataset-register", 5L)
        .containsKey(BASE + "data/#dataset-tables");
    assertThat(
            numbers(
                DatasetGraphFactory.wrap(description),
                "SELECT (STR(?part) AS ?key) (5 AS ?n) { ?whole dcterms:hasPart ?part . ?part"
                    + " dcterms:isPartOf ?whole ; dcterms:title ?t FILTER (LANG(?t) = 'nl') }"))
        .hasSize(files.size() - 1);
  }

  @Test
  void turtle_and_json_ld_say_the_same() {
    assertThat(description.isIsomorphicWith(load(release, Description.JSON_LD))).isTrue();
  }

  @Test
  void the_same_release_is_described_in_the_same_bytes(@TempDir Path other) throws IOException {
    Release one = SampleReleases.build(other.resolve("one"), DATE, 1);
    Release two = SampleReleases.build(other.resolve("two"), DATE, 2);
    for (String file : List.of(Description.TURTLE, Description.JSON_LD)) {
      assertThat(two.folder().resolve(file)).hasSameBinaryContentAs(one.folder().resolve(file));
    }
  }

  @Test
  void provenance_names_every_file_read_with_its_hash(@TempDir Path other) throws IOException {
    String hash = "5e".repeat(32);
    try (ReleaseBuilder builder = Releases.in(other).begin(BASE, DATE)) {
      SampleReleases.quads().forEach(builder::add);
      builder.add(
          BASE + "graph/document/one",
          RDFParser.fromString(
                  PREFIXES
                      + "<%sid/document/one> kg:sourceFile 'een.xml' ; kg:sourceHash '%s' ."
                          .formatted(BASE, hash),
                  Lang.TURTLE)
              .toGraph());
      builder.promote();
    }
    Release built = Releases.in(other).current().orElseThrow();
    DatasetGraph provenance = DatasetGraphFactory.wrap(load(built, Provenance.FILE));
    assertThat(
            numbers(
                provenance,
                "SELECT (CONCAT(STR(?d), ' ', ?name, ' ', ?hash) AS ?key) (1 AS ?n) { ?d"
                    + " prov:wasDerivedFrom ?f . ?f schema:name ?name ; schema:sha256 ?hash ."
                    + " ?build prov:used ?f ; prov:startedAtTime ?from ; prov:endedAtTime ?until ;"
                    + " prov:wasAssociatedWith/schema:softwareVersion ?version . ?set"
                    + " prov:wasGeneratedBy ?build }"))
        .containsKey(BASE + "id/document/one een.xml " + hash);
  }

  @Test
  void provenance_names_the_ontology_the_register_and_the_lists_with_their_hashes(
      @TempDir Path other) throws IOException {
    try (ReleaseBuilder builder = Releases.in(other).begin(BASE, DATE)) {
      SampleReleases.quads().forEach(builder::add);
      ReferenceGraph.files().forEach((name, bytes) -> builder.uses(UsedFile.of(name, bytes)));
      builder.uses(UsedFile.of("zaken.tsv", "abc".getBytes(UTF_8)));
      builder.promote();
    }
    Release built = Releases.in(other).current().orElseThrow();
    DatasetGraph provenance = DatasetGraphFactory.wrap(load(built, Provenance.FILE));
    Map<String, Long> used =
        numbers(
            provenance,
            "SELECT (CONCAT(?name, ' ', ?hash) AS ?key) (1 AS ?n) { ?build prov:used ?f . ?f"
                + " schema:name ?name ; schema:sha256 ?hash }");
    String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(used).containsKey("zaken.tsv " + abc).hasSizeGreaterThanOrEqualTo(15);
    assertThat(used.keySet())
        .anyMatch(file -> file.startsWith("ontology/kamergraaf.ttl "))
        .anyMatch(file -> file.startsWith("ontology/register/persons.ttl "));
  }

  @Test
  void who_publishes_and_where_to_turn_is_said_by_whoever_builds(@TempDir Path other)
      throws IOException {
    String tooi = "https://identifier.overheid.nl/tooi/id/oorg/oorg10002";
    try (ReleaseBuilder builder = Releases.in(other).begin(BASE, DATE)) {
      SampleReleases.quads().forEach(builder::add);
      builder.publishedBy(
          new Publisher(
              "Een bibliotheek",
              Optional.of(tooi),
              Optional.of("https://example.org/"),
              Optional.of("mailto:data@example.org")));
      builder.promote();
    }
    Release built = Releases.in(other).current().orElseThrow();
    DatasetGraph said = DatasetGraphFactory.wrap(load(built, Description.TURTLE));
    assertThat(
            numbers(
                said,
                "SELECT (CONCAT(STR(?agent), ' ', ?name, ' ', STR(?mail)) AS ?key) (COUNT(DISTINCT ?type)"
                    + " AS ?n) { ?thing a ?type ; dcterms:publisher ?agent ; dcat:contactPoint/"
                    + "<http://www.w3.org/2006/vcard/ns#hasEmail> ?mail . ?agent"
                    + " <http://xmlns.com/foaf/0.1/name> ?name FILTER STRSTARTS(STR(?type), STR(dcat:)) } GROUP BY ?agent ?name ?mail"))
        .containsExactly(Map.entry(tooi + " Een bibliotheek mailto:data@example.org", 3L));
  }

  @Test
  void the_service_names_its_examples() {
    assertThat(
            numbers(
                DatasetGraphFactory.wrap(description),
                "SELECT (STR(?file) AS ?key) (1 AS ?n) { ?s a dcat:DataService ;"
                    + " <http://www.w3.org/2000/01/rdf-schema#seeAlso> ?file }"))
        .containsKey(BASE + "data/queries.ttl");
    assertThat(release.folder().resolve("queries.ttl")).isNotEmptyFile();
  }

  private static Map<String, Long> stored(String query) throws IOException {
    try (OpenRelease open = OpenRelease.open(release)) {
      DatasetGraph store = open.dataset();
      return Txn.calculateRead(store, () -> numbers(store, query));
    }
  }

  private static Map<String, Long> numbers(DatasetGraph data, String query) {
    Map<String, Long> numbers = new TreeMap<>();
    try (QueryExecution execution =
        QueryExecution.create(PREFIXES + query, DatasetFactory.wrap(data))) {
      for (var rows = execution.execSelect(); rows.hasNext(); ) {
        QuerySolution row = rows.next();
        String key =
            row.get("key").isLiteral()
                ? row.getLiteral("key").getLexicalForm()
                : row.getResource("key").getURI();
        numbers.put(key, row.getLiteral("n").getLong());
      }
    }
    return numbers;
  }
}
