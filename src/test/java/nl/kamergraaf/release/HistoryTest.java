package nl.kamergraaf.release;

import static nl.kamergraaf.release.SampleReleases.BASE;
import static nl.kamergraaf.release.SampleReleases.DATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.graph.Kg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryTest {
  @TempDir private Path folder = Path.of("");

  /** Builds a release of documents, each named after its key and saying its text. */
  private Release build(Instant date, Map<String, String> documents) throws IOException {
    try (ReleaseBuilder builder = Releases.in(folder).begin(BASE, date)) {
      new TreeMap<>(documents).forEach((key, text) -> add(builder, key, text));
      return builder.promote();
    }
  }

  private static void add(ReleaseBuilder builder, String key, String text) {
    Graph graph = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
    Node document = NodeFactory.createURI(BASE + "id/document/" + key);
    Node question = NodeFactory.createURI(BASE + "id/document/" + key + "/question/1");
    graph.add(document, RDF.Nodes.type, Kg.term("QuestionDocument"));
    graph.add(document, Kg.term("hasQuestion"), question);
    graph.add(question, Kg.term("text"), NodeFactory.createLiteralLang(text, "nl"));
    builder.add(BASE + "graph/document/" + key, graph);
  }

  private static Map<String, String> changes(Release release, int page) throws IOException {
    ChangeLog log = ChangeLog.of(release);
    Graph graph =
        RDFDataMgr.loadGraph(
            log.page(log.pages().get(page).name()).orElseThrow().toUri().toString());
    Map<String, String> changes = new TreeMap<>();
    graph
        .find(Node.ANY, DCTerms.isVersionOf.asNode(), Node.ANY)
        .forEachRemaining(
            triple ->
                graph
                    .find(triple.getSubject(), RDF.Nodes.type, Node.ANY)
                    .forEachRemaining(
                        type ->
                            changes.put(
                                triple.getObject().getURI().replaceFirst(".*/", ""),
                                type.getObject().getURI().replaceFirst(".*#", ""))));
    return changes;
  }

  @Test
  void a_release_tells_what_it_changed_and_keeps_what_those_before_it_told() throws IOException {
    Release one = build(DATE, Map.of("a", "1", "b", "1", "c", "1"));
    Release two = build(DATE.plusSeconds(60), Map.of("a", "1", "b", "2", "d", "1"));
    assertThat(changes(one, 0)).isEqualTo(Map.of("a", "Create", "b", "Create", "c", "Create"));
    assertThat(changes(two, 1)).isEqualTo(Map.of("b", "Update", "c", "Delete", "d", "Create"));
    String first = ChangeLog.of(one).pages().get(0).name();
    assertThat(ChangeLog.of(two).page(first).orElseThrow())
        .hasSameBinaryContentAs(ChangeLog.of(one).page(first).orElseThrow());
  }

  @Test
  void a_release_that_changes_nothing_adds_no_page() throws IOException {
    build(DATE, Map.of("a", "1"));
    Release two = build(DATE.plusSeconds(60), Map.of("a", "1"));
    assertThat(ChangeLog.of(two).pages()).hasSize(1);
  }

  @Test
  void what_is_no_more_is_known_to_be_gone_until_it_comes_back() throws IOException {
    build(DATE, Map.of("a", "1", "b", "1"));
    assertGone(build(DATE.plusSeconds(60), Map.of("a", "1")), "b", true);
    assertGone(build(DATE.plusSeconds(120), Map.of("a", "2")), "b", true);
    assertGone(build(DATE.plusSeconds(180), Map.of("a", "2", "b", "1")), "b", false);
  }

  private static void assertGone(Release release, String key, boolean gone) throws IOException {
    try (OpenRelease open = OpenRelease.open(release)) {
      for (String part : List.of("", "/question/1")) {
        assertThat(open.lists().isGone(BASE + "id/document/" + key + part, BASE)).isEqualTo(gone);
      }
      assertThat(open.lists().isGone(BASE + "id/document/never", BASE)).isFalse();
    }
  }

  @Test
  void the_same_input_upon_the_same_release_is_remembered_in_the_same_bytes() throws IOException {
    Path first = folder;
    Release one = build(DATE, Map.of("a", "1", "b", "1"));
    folder = first.resolve("other");
    Release two = build(DATE, Map.of("b", "1", "a", "1"));
    folder = first;
    Path history = one.folder().resolve(History.FOLDER);
    try (var files = Files.walk(history)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path same = two.folder().resolve(History.FOLDER).resolve(history.relativize(file));
        assertThat(same).hasSameBinaryContentAs(file);
      }
    }
  }
}
