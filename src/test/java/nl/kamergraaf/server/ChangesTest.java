package nl.kamergraaf.server;

import static nl.kamergraaf.server.SampleServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.release.SampleReleases;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a second release, without one of the documents of the first, tells of the change. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ChangesTest {
  private static final String GONE = "document/ah-tk-20232024-9001";
  private static final String TREE = "https://w3id.org/tree#";

  @SuppressWarnings("NullAway.Init") // set before any test
  private SampleServer server;

  @BeforeAll
  void start(@TempDir Path releases) throws IOException {
    server = new SampleServer(releases);
    assertThat(server.get("/doc/" + GONE).statusCode()).isEqualTo(200);
    SampleReleases.buildWithout(
        releases, SampleReleases.DATE.plusSeconds(60), SampleReleases.BASE + "graph/" + GONE);
    server.server().refresh();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/turtle", "application/ld+json", "application/json"})
  void what_an_earlier_release_had_is_gone_and_told_so_in_the_format_asked_for(String type)
      throws IOException {
    for (String path : List.of("/id/" + GONE, "/doc/" + GONE, "/doc/" + GONE + "/question/1")) {
      HttpResponse<String> response = server.get(path, type);
      assertThat(response.statusCode()).as(path).isEqualTo(410);
      assertThat(response.body()).contains("/search");
    }
  }

  @Test
  void what_never_was_is_not_found_and_not_gone() throws IOException {
    assertThat(server.get("/doc/document/never").statusCode()).isEqualTo(404);
  }

  private Graph graph(String path) throws IOException {
    HttpResponse<String> response = server.get(path, "text/turtle");
    assertThat(response.statusCode()).isEqualTo(200);
    return RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
  }

  @Test
  void the_stream_of_changes_leads_to_a_page_a_release_which_leads_to_the_documents()
      throws IOException {
    Graph stream = graph("/feeds/changes");
    List<Node> pages =
        stream
            .find(Node.ANY, NodeFactory.createURI(TREE + "node"), Node.ANY)
            .mapWith(triple -> triple.getObject())
            .toList()
            .stream()
            .distinct()
            .sorted(java.util.Comparator.comparing(Node::getURI))
            .toList();
    assertThat(pages).hasSize(2);
    Graph last = graph("/" + pages.get(1).getURI().substring(SampleReleases.BASE.length()));
    Node document = NodeFactory.createURI(SampleReleases.BASE + "id/" + GONE);
    Node member = last.find(Node.ANY, DCTerms.isVersionOf.asNode(), document).next().getSubject();
    assertThat(
            last.contains(
                member,
                Node.ANY,
                NodeFactory.createURI("https://www.w3.org/ns/activitystreams#Delete")))
        .isTrue();
    assertThat(last.contains(Node.ANY, NodeFactory.createURI(TREE + "member"), member)).isTrue();
  }

  @Test
  void a_page_of_changes_never_changes_and_says_so() throws IOException {
    HttpResponse<String> page = server.get("/feeds/changes/20260102T030405Z-1", "text/turtle");
    assertThat(header(page, "cache-control")).contains("immutable");
    assertThat(server.get("/feeds/changes/20260102T030405Z-1.jsonld").statusCode()).isEqualTo(200);
    assertThat(server.get("/feeds/changes/nothing").statusCode()).isEqualTo(404);
    assertThat(server.get("/feeds/changes/..%2findex.tsv").statusCode()).isBetween(400, 404);
  }
}
