package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The tests of the <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 * ({@code sparql/sparql11/protocol} of the W3C's {@code rdf-tests}), retyped. Each name is that of
 * a test: its IRI is {@code
 * http://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/manifest#} followed by it.
 *
 * <p>Updates are expected to be refused, since the endpoint is read-only. Tests of a data set that
 * the protocol names need graphs of the test suite's own; here a graph that is not in the store is
 * empty, and so the answer is false instead of true. That a named graph of ours is taken is tested
 * beside them.
 */
final class W3cProtocolTest extends OnSampleServer {
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/sparql-results+json";

  private static final String DATA = "http://kasei.us/2009/09/sparql/data/data";
  private static final String DEFAULT_GRAPH = "?default-graph-uri=" + encoded(DATA + "1.rdf");
  private static final String NAMED_GRAPH = "?named-graph-uri=" + encoded(DATA + "1.rdf");
  private static final String TYPED = "ASK { <" + DATA + "1.rdf> a ?type }";
  private static final String TYPED_IN_A_GRAPH = "ASK { GRAPH ?g { <" + DATA + "1.rdf> a ?type } }";

  private static final String INSERT =
      "INSERT DATA { <http://example.org/s> <http://example.org/p> 1 }";

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private HttpResponse<String> get(String query) throws IOException {
    return server.get("/sparql" + query);
  }

  private HttpResponse<String> post(String parameters, String type, String body)
      throws IOException {
    var request = server.request("/sparql" + parameters).POST(BodyPublishers.ofString(body));
    return server.send(type.isEmpty() ? request : request.header("Content-Type", type));
  }

  private static void assertBoolean(HttpResponse<String> response, boolean expected) {
    assertThat(response.statusCode()).isBetween(200, 399);
    assertThat(SampleServer.header(response, "content-type"))
        .containsAnyOf(JSON, "application/sparql-results+xml");
    assertThat(response.body()).contains(String.valueOf(expected));
  }

  private static void assertRefused(HttpResponse<String> response) {
    assertThat(response.statusCode()).isBetween(400, 499);
  }

  @Test
  void query_post_form() throws IOException {
    assertBoolean(post("", FORM, "query=" + encoded("ASK {}")), true);
  }

  @Test
  void query_post_direct() throws IOException {
    assertBoolean(post("", QUERY, "ASK {}"), true);
  }

  @Test
  void query_get() throws IOException {
    assertBoolean(get("?query=" + encoded("ASK {}")), true);
  }

  /** The graphs of these tests are not ours: empty, so that nothing is typed in them. */
  @TestFactory
  Stream<DynamicTest> query_dataset() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "query_dataset_default_graphs_get",
            () -> assertBoolean(get(DEFAULT_GRAPH + "&query=" + encoded(TYPED)), false)),
        DynamicTest.dynamicTest(
            "query_dataset_default_graphs_post",
            () -> assertBoolean(post(DEFAULT_GRAPH, QUERY, TYPED), false)),
        DynamicTest.dynamicTest(
            "query_dataset_named_graphs_get",
            () -> assertBoolean(get(NAMED_GRAPH + "&query=" + encoded(TYPED_IN_A_GRAPH)), false)),
        DynamicTest.dynamicTest(
            "query_dataset_named_graphs_post",
            () -> assertBoolean(post(NAMED_GRAPH, QUERY, TYPED_IN_A_GRAPH), false)),
        DynamicTest.dynamicTest(
            "query_dataset_full",
            () ->
                assertBoolean(
                    post(DEFAULT_GRAPH + "&" + NAMED_GRAPH.substring(1), QUERY, TYPED), false)),
        DynamicTest.dynamicTest(
            "query_multiple_dataset",
            () ->
                assertBoolean(
                    post(NAMED_GRAPH, QUERY, "ASK FROM <" + DATA + "3.rdf> { ?s ?p ?o }"), false)));
  }

  @Test
  void query_content_type_select() throws IOException {
    assertThat(SampleServer.header(post("", QUERY, "SELECT (1 AS ?value) {}"), "content-type"))
        .containsAnyOf(
            JSON, "application/sparql-results+xml", "text/csv", "text/tab-separated-values");
  }

  @Test
  void query_content_type_ask() throws IOException {
    assertThat(SampleServer.header(post("", QUERY, "ASK {}"), "content-type"))
        .containsAnyOf(JSON, "application/sparql-results+xml");
  }

  @TestFactory
  Stream<DynamicTest> query_content_type_of_graphs() {
    List<String> forms = List.of("application/rdf+xml", "text/turtle", "application/n-triples");
    return Stream.of(
            List.of("query_content_type_describe", "DESCRIBE <http://example.org/>"),
            List.of("query_content_type_construct", "CONSTRUCT { <s> <p> 1 } WHERE {}"))
        .map(
            test ->
                DynamicTest.dynamicTest(
                    test.get(0),
                    () ->
                        assertThat(
                                SampleServer.header(post("", QUERY, test.get(1)), "content-type"))
                            .containsAnyOf(forms.toArray(String[]::new))));
  }

  @TestFactory
  Stream<DynamicTest> bad_query() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "bad_query_method",
            () ->
                assertRefused(
                    server.send(
                        server
                            .request("/sparql?query=" + encoded("ASK {}"))
                            .PUT(BodyPublishers.noBody())))),
        DynamicTest.dynamicTest(
            "bad_multiple_queries",
            () ->
                assertRefused(
                    get("?query=" + encoded("ASK {}") + "&query=" + encoded("SELECT * {}")))),
        DynamicTest.dynamicTest(
            "bad_query_wrong_media_type", () -> assertRefused(post("", "text/plain", "ASK {}"))),
        DynamicTest.dynamicTest(
            "bad_query_missing_form_type",
            () -> assertRefused(post("", "", "query=" + encoded("ASK {}")))),
        DynamicTest.dynamicTest(
            "bad_query_missing_direct_type", () -> assertRefused(post("", "", "ASK {}"))),
        DynamicTest.dynamicTest(
            "bad_query_non_utf8",
            () ->
                assertRefused(
                    server.send(
                        server
                            .request("/sparql")
                            .header("Content-Type", QUERY + "; charset=UTF-16")
                            .POST(
                                BodyPublishers.ofByteArray(
                                    "ASK {}".getBytes(StandardCharsets.UTF_16)))))),
        DynamicTest.dynamicTest(
            "bad_query_syntax", () -> assertRefused(get("?query=" + encoded("ASK {")))));
  }

  /** Seven tests of updates that succeed and seven of bad ones: all are refused. */
  @TestFactory
  Stream<DynamicTest> update() {
    String using = "?using-graph-uri=" + encoded(DATA + "1.rdf");
    String named = "?using-named-graph-uri=" + encoded(DATA + "1.rdf");
    return Stream.of(
        refused("update_dataset_default_graph", using, UPDATE, INSERT),
        refused("update_dataset_default_graphs", using + "&" + using.substring(1), UPDATE, INSERT),
        refused("update_dataset_named_graphs", named, UPDATE, INSERT),
        refused("update_dataset_full", using + "&" + named.substring(1), UPDATE, INSERT),
        refused("update_post_form", "", FORM, "update=" + encoded(INSERT)),
        refused("update_post_direct", "", UPDATE, INSERT),
        refused("update_base_uri", "", UPDATE, "BASE <http://example.org/> " + INSERT),
        refused(
            "bad_multiple_updates",
            "",
            FORM,
            "update=" + encoded(INSERT) + "&update=" + encoded("CLEAR ALL")),
        refused("bad_update_wrong_media_type", "", "text/plain", INSERT),
        refused("bad_update_missing_form_type", "", "", "update=" + encoded(INSERT)),
        refused("bad_update_non_utf8", "", UPDATE + "; charset=UTF-16", INSERT),
        refused("bad_update_syntax", "", UPDATE, "INSERT"),
        refused(
            "bad_update_dataset_conflict",
            using,
            FORM,
            "update=" + encoded("INSERT { } USING <http://example.org/g> WHERE { }")),
        DynamicTest.dynamicTest(
            "bad_update_get", () -> assertRefused(get("?update=" + encoded(INSERT)))));
  }

  private DynamicTest refused(String name, String parameters, String type, String body) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          assertRefused(post(parameters, type, body));
          assertBoolean(get("?query=" + encoded("ASK { <http://example.org/s> ?p ?o }")), false);
        });
  }
}
