package nl.kamergraaf.release;

import static nl.kamergraaf.release.SampleReleases.BASE;
import static nl.kamergraaf.release.SampleReleases.DATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.search.Search;
import nl.kamergraaf.release.search.Snippet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void the_store_holds_the_union_of_all_graphs_and_nothing_else() throws IOException {
    Release release = SampleReleases.build(folder, DATE, 1);
    try (OpenRelease open = OpenRelease.open(release)) {
      Graph expected = GraphFactory.createDefaultGraph();
      SampleReleases.quads().forEach(quad -> expected.add(quad.asTriple()));
      DatasetGraph store = open.dataset();
      Txn.executeRead(
          store,
          () -> {
            assertThat(IsoMatcher.isomorphic(expected, store.getDefaultGraph())).isTrue();
            assertThat(store.find(Quad.ANY))
                .toIterable()
                .hasSize((int) release.manifest().triples());
          });
    }
  }

  @Test
  void an_open_release_cannot_be_changed() throws IOException {
    try (OpenRelease open = OpenRelease.open(SampleReleases.build(folder, DATE, 1))) {
      DatasetGraph store = open.dataset();
      Quad quad = SampleReleases.quads().get(0);
      assertThatThrownBy(() -> Txn.executeWrite(store, () -> store.add(quad)))
          .isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void the_same_statements_in_another_order_give_the_same_bytes() throws IOException {
    Release one = SampleReleases.build(folder.resolve("one"), DATE, 1);
    Release two = SampleReleases.build(folder.resolve("two"), DATE, 2);
    assertThat(one.manifest()).isEqualTo(two.manifest());
    for (Manifest.File file : one.manifest().files()) {
      assertThat(one.downloads().resolve(file.name()))
          .hasSameBinaryContentAs(two.downloads().resolve(file.name()));
    }
  }

  @Test
  void every_download_is_what_the_manifest_says() throws Exception {
    Release release = SampleReleases.build(folder, DATE, 1);
    assertThat(release.manifest().files())
        .extracting(Manifest.File::name)
        .doesNotHaveDuplicates()
        .contains(
            "kamergraaf.ttl.gz",
            "kamergraaf.trig.gz",
            "kamergraaf.nq.gz",
            "kamergraaf.nt.gz",
            "kamergraaf.jsonld.gz",
            "kamergraaf-documents.ttl.gz",
            "kamergraaf-cases.csv",
            "kamergraaf-documents.csv",
            "kamergraaf-tables.csv-metadata.json");
    for (Manifest.File file : release.manifest().files()) {
      byte[] bytes = Files.readAllBytes(release.downloads().resolve(file.name()));
      assertThat(bytes).hasSize((int) file.bytes());
      assertThat(
              HexFormat.of()
                  .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes)))
          .isEqualTo(file.sha256());
    }
  }

  @Test
  void trig_and_nquads_hold_every_graph_and_turtle_their_union() throws IOException {
    Release release = SampleReleases.build(folder, DATE, 1);
    DatasetGraph expected = DatasetGraphFactory.create();
    SampleReleases.quads().forEach(expected::add);
    assertThat(IsoMatcher.isomorphic(expected, read(release, "kamergraaf.trig.gz", Lang.TRIG)))
        .isTrue();
    assertThat(IsoMatcher.isomorphic(expected, read(release, "kamergraaf.nq.gz", Lang.NQUADS)))
        .isTrue();
    assertThat(read(release, "kamergraaf.ttl.gz", Lang.TURTLE).getDefaultGraph().size())
        .isEqualTo((int) release.manifest().triples());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nt", "jsonld", "ttl"})
  void every_format_of_the_whole_says_the_same(String ending) throws IOException {
    Release release = SampleReleases.build(folder, DATE, 1);
    Graph expected = GraphFactory.createDefaultGraph();
    SampleReleases.quads().forEach(quad -> expected.add(quad.asTriple()));
    Lang lang = RDFLanguages.filenameToLang("x." + ending);
    Graph read = read(release, "kamergraaf." + ending + ".gz", lang).getDefaultGraph();
    assertThat(IsoMatcher.isomorphic(expected, read)).isTrue();
  }

  @Test
  void the_parts_make_up_the_whole() throws IOException {
    Release release = SampleReleases.build(folder, DATE, 1);
    for (String ending : List.of("nq", "trig")) {
      DatasetGraph all = DatasetGraphFactory.create();
      Lang lang = RDFLanguages.filenameToLang("x." + ending);
      for (Manifest.File file : release.manifest().files()) {
        if (!file.part().isEmpty() && file.name().endsWith(ending + ".gz")) {
          read(release, file.name(), lang).find().forEachRemaining(all::add);
        }
      }
      DatasetGraph expected = DatasetGraphFactory.create();
      SampleReleases.quads().forEach(expected::add);
      assertThat(IsoMatcher.isomorphic(expected, all)).isTrue();
    }
  }

  @Test
  void every_column_of_a_table_is_described_and_every_table_has_its_rows() throws IOException {
    Release release = SampleReleases.build(folder, DATE, 1);
    JsonNode metadata =
        new ObjectMapper()
            .readTree(release.downloads().resolve("kamergraaf-tables.csv-metadata.json").toFile());
    assertThat(metadata.get("tables")).isNotEmpty();
    for (JsonNode table : metadata.get("tables")) {
      List<String> lines =
          Files.readAllLines(release.downloads().resolve(table.get("url").asText()));
      List<String> columns = new ArrayList<>();
      table.get("tableSchema").get("columns").forEach(c -> columns.add(c.get("name").asText()));
      assertThat(lines.get(0)).isEqualTo(String.join(",", columns));
    }
    Path questions = release.downloads().resolve("kamergraaf-questions.csv");
    assertThat(Files.readString(questions)).contains("Kent u de scanners van Scanfabriek");
  }

  @Test
  void every_case_is_a_row_of_one_table_with_who_asked_and_who_answered() throws IOException {
    Release release = SampleReleases.build(folder, DATE, 1);
    List<String> rows = Files.readAllLines(release.downloads().resolve("kamergraaf-cases.csv"));
    assertThat(rows.getFirst()).startsWith("iri,caseNumber,subject,submitted,due,received,days");
    long cases =
        SampleReleases.quads().stream()
            .filter(quad -> quad.getObject().equals(Kg.Case))
            .map(Quad::getSubject)
            .distinct()
            .count();
    assertThat(rows.stream().filter(row -> row.contains("/id/case/"))).hasSize((int) cases);
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("ah-tk-20232024-9001")
                    .contains("2024-02-07,", "2024-04-17,70,")
                    .contains("/id/person/", "/id/group/", "/id/office/"));
    assertThat(rows.stream().skip(1).map(row -> row.split(",", -1)[0])).doesNotHaveDuplicates();
  }

  @Test
  void a_person_is_listed_with_the_identifiers_that_others_use() throws IOException {
    Release release = SampleReleases.build(folder, DATE, 1);
    List<String> rows = Files.readAllLines(release.downloads().resolve("kamergraaf-persons.csv"));
    assertThat(rows.getFirst()).isEqualTo("iri,label,labelEnglish,chamberGuid,sameAs");
    assertThat(rows.stream().skip(1).map(row -> row.split(",", -1)[0])).doesNotHaveDuplicates();
  }

  private static DatasetGraph read(Release release, String name, Lang lang) throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    Path file = release.downloads().resolve(name);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      RDFDataMgr.read(data, in, lang);
    }
    return data;
  }

  @Test
  void nquads_are_sorted_by_bytes_with_each_line_once() throws IOException {
    Release release = SampleReleases.build(folder, DATE, 1);
    Path file = release.downloads().resolve("kamergraaf.nq.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      List<byte[]> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.getBytes(StandardCharsets.UTF_8))
              .toList();
      assertThat(lines).isSortedAccordingTo(java.util.Arrays::compareUnsigned);
      assertThat(lines).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_new_release_becomes_current_and_the_old_one_stays_for_rollback() throws IOException {
    Releases releases = Releases.in(folder);
    Release old = SampleReleases.build(folder, DATE, 1);
    Release fresh = SampleReleases.build(folder, DATE.plusSeconds(60), 1);
    assertThat(releases.current()).contains(fresh);
    assertThat(releases.all()).containsExactly(old, fresh);
    assertThat(releases.rollBack()).contains(old);
    assertThat(releases.current()).contains(old);
  }

  @Test
  void two_releases_in_one_second_are_two_folders() throws IOException {
    Release one = SampleReleases.build(folder, DATE, 1);
    Release two = SampleReleases.build(folder, DATE, 1);
    assertThat(two.folder()).isNotEqualTo(one.folder());
    assertThat(Releases.in(folder).current()).contains(two);
  }

  @Test
  void a_build_that_fails_leaves_the_current_release_and_no_trace() throws IOException {
    Release old = SampleReleases.build(folder, DATE, 1);
    try (ReleaseBuilder builder = Releases.in(folder).begin(BASE, DATE.plusSeconds(60))) {
      builder.add(SampleReleases.quads().get(0));
    }
    assertThat(Releases.in(folder).current()).contains(old);
    assertThat(Releases.in(folder).all()).containsExactly(old);
    assertThat(folder.resolve(ReleaseBuilder.STAGING)).doesNotExist();
  }

  @Test
  void what_a_crashed_build_left_behind_does_not_harm_the_next() throws IOException {
    Path left = Files.createDirectories(folder.resolve(ReleaseBuilder.STAGING).resolve("tdb2"));
    Files.writeString(left.resolve("half"), "half a file");
    Files.createSymbolicLink(folder.resolve(".current.new"), Path.of("nowhere"));
    Release release = SampleReleases.build(folder, DATE, 1);
    assertThat(Releases.in(folder).current()).contains(release);
  }

  @Test
  void a_statement_outside_all_named_graphs_is_refused() throws IOException {
    try (ReleaseBuilder builder = Releases.in(folder).begin(BASE, DATE)) {
      Quad quad =
          Quad.create(
              Quad.defaultGraphIRI,
              NodeFactory.createURI("urn:a"),
              RDF.Nodes.type,
              NodeFactory.createURI("urn:b"));
      assertThatThrownBy(() -> builder.add(quad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void search_finds_a_document_by_its_words_inflected_and_marks_them() throws IOException {
    try (OpenRelease open = OpenRelease.open(SampleReleases.build(folder, DATE, 1))) {
      Search.Answer answer =
          open.search().find(new Search.Request("scanner zorg", Map.of(), 0, 10));
      assertThat(answer.hits())
          .extracting(Search.Hit::iri)
          .contains(BASE + "id/document/ah-tk-20232024-9001");
      assertThat(answer.hits().get(0).snippet().parts())
          .filteredOn(Snippet.Part::found)
          .extracting(Snippet.Part::text)
          .contains("scanners", "zorgen");
    }
  }

  @Test
  void search_counts_by_facet_exactly_and_narrows_by_them() throws IOException {
    try (OpenRelease open = OpenRelease.open(SampleReleases.build(folder, DATE, 1))) {
      Map<String, List<String>> documents = Map.of("type", List.of("document"));
      Search.Answer answer = open.search().find(new Search.Request("", documents, 0, 10));
      assertThat(answer.total()).as("a question and its answer are one").isEqualTo(1);
      assertThat(answer.facets().get("year")).containsExactly(new Search.Count("2024", 1));
      assertThat(answer.facets().get("group"))
          .containsExactly(new Search.Count(BASE + "id/group/vlp", 1));
    }
  }

  @Test
  void suggestions_complete_the_last_word() throws IOException {
    try (OpenRelease open = OpenRelease.open(SampleReleases.build(folder, DATE, 1))) {
      assertThat(open.search().suggest("Scanf", 5))
          .extracting(Search.Hit::iri)
          .contains(BASE + "id/organisation/scanfabriek");
    }
  }

  @Test
  void search_survives_any_input() throws IOException {
    try (OpenRelease open = OpenRelease.open(SampleReleases.build(folder, DATE, 1))) {
      for (String typed : List.of("\"(", "*:*", "a".repeat(10_000), "? ? ?", "x ".repeat(5_000))) {
        assertThat(open.search().find(new Search.Request(typed, Map.of(), 0, 10)).total())
            .isNotNegative();
      }
    }
  }
}
