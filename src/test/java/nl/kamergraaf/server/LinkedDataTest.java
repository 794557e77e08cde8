package nl.kamergraaf.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.kamergraaf.graph.Kg;
import nl.kamergraaf.release.SampleReleases;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkedDataTest extends OnSampleServer {
  private static final String DOCUMENT = "document/ah-tk-20232024-9001";

  private static String header(HttpResponse<?> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  private static Graph parse(HttpResponse<String> response) {
    Lang lang = RDFLanguages.contentTypeToLang(header(response, "content-type").split(";", 2)[0]);
    return RDFParser.fromString(response.body(), lang).toGraph();
  }

  private static Node document() {
    return NodeFactory.createURI(SampleReleases.BASE + "id/" + DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DOCUMENT,
        DOCUMENT + "/question/1",
        "law/BWBR0000001/article/2.116",
        "group/vlp",
        "paper/99934-65"
      })
  void a_thing_redirects_to_the_document_about_it(String key) throws IOException {
    HttpResponse<String> response = server.get("/id/" + key);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "location")).isEqualTo("/doc/" + key);
    assertThat(server.get("/doc/" + key, "text/turtle").statusCode()).isEqualTo(200);
  }

  @Test
  void a_name_beyond_ascii_is_found_in_percent_encoding() throws IOException {
    HttpResponse<String> response = server.get("/doc/person/de-jong-%C3%BCndal-vlp", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "link")).contains("/doc/person/de-jong-%C3%BCndal-vlp>");
  }

  @ParameterizedTest
  @CsvSource({
    "person/de-jong-%c3%bcndal-vlp, person/de-jong-%C3%BCndal-vlp",
    "person/%64e-jong-%C3%BCndal-vlp.ttl?page=1, person/de-jong-%C3%BCndal-vlp.ttl?page=1",
    "group/%76lp?lang=en, group/vlp?lang=en"
  })
  void another_spelling_of_an_address_leads_to_the_canonical_one(String other, String canonical)
      throws IOException {
    HttpResponse<String> response = server.get("/doc/" + other, "text/html");
    assertThat(response.statusCode()).isEqualTo(301);
    assertThat(header(response, "location")).isEqualTo("/doc/" + canonical);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          text/turtle,                                 text/turtle; charset=utf-8
          application/ld+json,                         application/ld+json
          application/n-triples,                       application/n-triples
          application/rdf+xml,                         application/rdf+xml
          application/trig,                            application/trig
          'text/html;q=0.3, text/turtle;q=0.4',        text/turtle; charset=utf-8
          'text/turtle;q=0, application/*;q=0.1',      application/ld+json
          'text/*;q=0.5, application/rdf+xml;q=0.6',   application/rdf+xml
          '*/*',                                       text/html; charset=utf-8
          'text/html,application/xhtml+xml,*/*;q=0.8', text/html; charset=utf-8
          """)
  void the_best_format_that_the_client_accepts_is_sent(String accept, String sent)
      throws IOException {
    HttpResponse<String> response = server.get("/doc/" + DOCUMENT, accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "content-type").replace("; ", ";"))
        .isEqualToIgnoringCase(sent.replace("; ", ";"));
    assertThat(header(response, "vary")).contains("Accept", "Accept-Language");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf", "trig"})
  void every_suffix_gives_data_that_parses_and_says_the_same(String suffix) throws IOException {
    Graph expected = parse(server.get("/doc/" + DOCUMENT + ".ttl"));
    Graph graph = parse(server.get("/doc/" + DOCUMENT + "." + suffix, "text/html"));
    assertThat(expected.isIsomorphicWith(graph)).isTrue();
    assertThat(graph.contains(document(), Node.ANY, Node.ANY)).isTrue();
  }

  @Test
  void data_about_a_document_holds_its_questions_answers_and_evidence() throws IOException {
    String turtle = server.get("/doc/" + DOCUMENT, "text/turtle").body();
    assertThat(turtle)
        .contains("Kent u de scanners van Scanfabriek")
        .contains("Ik informeer de Kamer voor de zomer.")
        .contains("oa:TextQuoteSelector");
  }

  @Test
  void the_words_that_evidence_points_into_have_an_address_of_their_own() throws IOException {
    HttpResponse<String> text = server.get("/doc/" + DOCUMENT + ".txt");
    assertThat(text.statusCode()).isEqualTo(200);
    assertThat(header(text, "content-type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
    assertThat(text.body()).isEqualTo(pinnedText());
    assertThat(header(text, "link")).contains("</doc/" + DOCUMENT + ">; rel=\"describedby\"");
    HttpResponse<String> chosen = server.get("/doc/" + DOCUMENT, "text/plain");
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(header(chosen, "location")).isEqualTo("/doc/" + DOCUMENT + ".txt");
    assertThat(server.get("/doc/" + DOCUMENT + "/question/1.txt").statusCode()).isEqualTo(404);
    assertThat(server.get("/doc/document/none.txt").statusCode()).isEqualTo(404);
  }

  /** The store holds a statement or two a fact; the annotation is made of them when asked for. */
  @Test
  void evidence_is_a_web_annotation_at_an_address_of_its_own() throws IOException {
    String key = DOCUMENT + "/evidence/25-36";
    HttpResponse<String> thing = server.get("/id/" + key);
    assertThat(thing.statusCode()).isEqualTo(303);
    assertThat(header(thing, "location")).isEqualTo("/doc/" + key);
    Graph graph = parse(server.get("/doc/" + key, "text/turtle"));
    Node annotation = NodeFactory.createURI(SampleReleases.BASE + "id/" + key);
    Node scanners = NodeFactory.createURI(SampleReleases.BASE + "id/organisation/scanfabriek");
    Node text = NodeFactory.createURI(SampleReleases.BASE + "doc/" + DOCUMENT + ".txt");
    assertThat(graph.contains(annotation, RDF.type.asNode(), OA.Annotation.asNode())).isTrue();
    assertThat(graph.contains(annotation, Kg.term("evidenceFor"), document())).isTrue();
    assertThat(graph.contains(annotation, Kg.term("forProperty"), Kg.term("mentions"))).isTrue();
    assertThat(graph.contains(annotation, Kg.term("forValue"), scanners)).isTrue();
    assertThat(graph.contains(Node.ANY, OA.hasSource.asNode(), text)).isTrue();
    String quote =
        graph
            .find(Node.ANY, OA.exact.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm();
    assertThat(quote).isEqualTo("Scanfabriek").isEqualTo(pinnedText().substring(25, 36));
    assertThat(server.get("/doc/" + key, "text/html").statusCode()).isEqualTo(200);
    assertThat(server.get("/id/" + DOCUMENT + "/evidence/24-36").statusCode()).isEqualTo(404);
  }

  private String pinnedText() throws IOException {
    return parse(server.get("/doc/" + DOCUMENT + ".ttl"))
        .find(document(), Kg.term("pinnedText"), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  /** What a program that knows nothing of RDF reads: one object, the parts inside. */
  @Test
  void a_document_is_one_JSON_object_that_says_what_the_JSON_LD_says() throws IOException {
    String key = DOCUMENT;
    HttpResponse<String> response = server.get("/doc/" + key + ".json");
    assertThat(header(response, "content-type"))
        .isEqualTo("application/ld+json; profile=\"http://www.w3.org/ns/json-ld#framed\"");
    JsonNode json = new ObjectMapper().readTree(response.body());
    assertThat(json.get("id").asText()).isEqualTo(SampleReleases.BASE + "id/" + key);
    assertThat(json.get("type").asText()).isEqualTo("AnswerDocument");
    assertThat(server.get("/doc/" + key + "/question/1.json").statusCode()).isEqualTo(404);
    assertThat(server.get("/doc/country/BEL.json").statusCode()).isEqualTo(404);
  }

  @Test
  void a_format_that_we_do_not_have_is_not_acceptable() throws IOException {
    assertThat(server.get("/doc/" + DOCUMENT, "image/png").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/doc/person/nobody", "/id/person/nobody", "/nowhere", "/doc/", "/id/"})
  void what_is_not_there_is_not_found_and_the_page_helps(String path) throws IOException {
    HttpResponse<String> response = server.get(path, "text/html");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("/search");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/doc/" + DOCUMENT,
        "/doc/" + DOCUMENT + ".ttl",
        "/def",
        "/data/",
        "/nowhere"
      })
  void head_says_what_get_says_without_the_body(String path) throws IOException {
    HttpResponse<String> get = server.get(path);
    HttpResponse<String> head =
        server.send(server.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"content-type", "content-length", "etag", "vary", "link"}) {
      assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
    }
  }

  @Test
  void what_has_not_changed_is_not_sent_again() throws IOException {
    HttpResponse<String> first = server.get("/doc/" + DOCUMENT, "text/turtle");
    String etag = header(first, "etag");
    assertThat(etag).startsWith("\"");
    HttpResponse<String> again =
        server.send(
            server
                .request("/doc/" + DOCUMENT)
                .header("Accept", "text/turtle")
                .header("If-None-Match", etag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    HttpResponse<String> since =
        server.send(
            server
                .request("/doc/" + DOCUMENT)
                .header("If-Modified-Since", header(first, "last-modified")));
    assertThat(since.statusCode()).isEqualTo(304);
  }

  @Test
  void each_representation_has_an_etag_of_its_own() throws IOException {
    String turtle = header(server.get("/doc/" + DOCUMENT, "text/turtle"), "etag");
    String html = header(server.get("/doc/" + DOCUMENT, "text/html"), "etag");
    String english = header(server.get("/doc/" + DOCUMENT + "?lang=en", "text/html"), "etag");
    assertThat(turtle).isNotEqualTo(html);
    assertThat(html).isNotEqualTo(english);
  }

  @Test
  void links_lead_to_the_canonical_address_and_the_other_formats() throws IOException {
    String link = header(server.get("/doc/" + DOCUMENT, "text/html"), "link");
    assertThat(link)
        .contains("<" + SampleReleases.BASE + "doc/" + DOCUMENT + ">; rel=\"canonical\"")
        .contains(
            "</doc/" + DOCUMENT + ".ttl>; rel=\"alternate describedby\"; type=\"text/turtle\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/doc/" + DOCUMENT, "/nowhere", "/sparql?query=ASK%7B%7D"})
  void any_site_may_read_us_and_no_page_runs_foreign_code(String path) throws IOException {
    HttpResponse<String> response = server.get(path);
    assertThat(header(response, "access-control-allow-origin")).isEqualTo("*");
    assertThat(response.headers().firstValue("access-control-allow-credentials")).isEmpty();
    assertThat(header(response, "x-content-type-options")).isEqualTo("nosniff");
    assertThat(header(response, "content-security-policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void a_graph_name_leads_to_its_document() throws IOException {
    HttpResponse<String> response = server.get("/graph/" + DOCUMENT);
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "location")).isEqualTo("/doc/" + DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void pages_are_only_read(String method) throws IOException {
    HttpResponse<String> response =
        server.send(
            server
                .request("/doc/" + DOCUMENT)
                .method(method, HttpRequest.BodyPublishers.ofString("x")));
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/data/../manifest.json",
        "/data/%2e%2e%2fmanifest.json",
        "/doc/%zz",
        "/doc/person/%ff",
        "/doc/person/a%00b",
        "/doc/person/<script>",
        "/search?q=%",
        "/doc//x"
      })
  void a_hostile_address_is_refused(String target) throws IOException {
    assertThat(server.raw(target)).containsPattern(" 4\\d\\d ");
  }

  @Test
  void an_endless_address_is_refused() throws IOException {
    assertThat(server.get("/search?q=" + "a".repeat(3_000)).statusCode()).isEqualTo(414);
  }

  @Test
  void the_ontology_is_there_for_people_and_for_machines() throws IOException {
    assertThat(server.get("/def?lang=nl", "text/html").body()).contains("beantwoorde vragen");
    Graph ontology = parse(server.get("/def", "text/turtle"));
    assertThat(
            ontology.contains(
                NodeFactory.createURI(SampleReleases.BASE + "def#AnswerDocument"),
                Node.ANY,
                Node.ANY))
        .isTrue();
    assertThat(server.get("/def?lang=nl", "text/html").body()).contains("<details>");
    assertThat(server.get("/queries.ttl").statusCode()).isEqualTo(303);
  }

  @Test
  void every_download_is_listed_and_can_be_fetched_whole_or_in_part() throws IOException {
    assertThat(server.get("/data/").body()).contains("kamergraaf.ttl.gz", "SHA-256");
    HttpResponse<String> part =
        server.send(server.request("/data/kamergraaf.nq.gz").header("Range", "bytes=0-1"));
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(header(part, "content-range")).startsWith("bytes 0-1/");
    assertThat(server.get("/data/manifest.json").body()).contains("sha256");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/.well-known/void", "/data/", "/data/dataset.ttl", "/data/dataset.jsonld"})
  void the_description_of_the_data_set_is_where_it_says_it_is(String path) throws IOException {
    Node dataset = NodeFactory.createURI(SampleReleases.BASE + "data/#dataset");
    for (String form : List.of("text/turtle", "application/ld+json")) {
      assertThat(parse(server.get(path, form)).contains(dataset, Node.ANY, Node.ANY)).isTrue();
    }
  }

  @Test
  void provenance_is_data_and_the_downloads_are_a_page_for_people() throws IOException {
    assertThat(parse(server.get("/data/provenance.ttl")).isEmpty()).isFalse();
    assertThat(header(server.get("/data/", "text/html,*/*;q=0.8"), "content-type"))
        .startsWith("text/html");
  }

  @Test
  void search_results_are_statements_about_what_was_found() throws IOException {
    Graph results = parse(server.get("/search?q=", "application/ld+json"));
    Node list =
        results
            .find(Node.ANY, RDF.Nodes.type, NodeFactory.createURI("https://schema.org/ItemList"))
            .next()
            .getSubject();
    assertThat(
            results.contains(
                list, NodeFactory.createURI("https://schema.org/numberOfItems"), Node.ANY))
        .isTrue();
    assertThat(
            results.contains(
                document(),
                NodeFactory.createURI("https://schema.org/url"),
                NodeFactory.createURI(SampleReleases.BASE + "doc/" + DOCUMENT)))
        .isTrue();
    assertThat(results.contains(document(), RDF.Nodes.type, Node.ANY)).isTrue();
  }

  @Test
  void robots_sitemap_void_and_health_are_where_machines_look() throws IOException {
    assertThat(server.get("/robots.txt").body()).contains("Sitemap: http://localhost:");
    assertThat(server.get("/sitemap.xml").body()).contains("/sitemap/1.xml</loc>");
    assertThat(server.get("/sitemap/1.xml").body()).contains("/doc/" + DOCUMENT);
    assertThat(server.get("/sitemap/2.xml").statusCode()).isEqualTo(404);
    assertThat(parse(server.get("/.well-known/void")).isEmpty()).isFalse();
    assertThat(server.get("/health").body()).contains("\"status\":\"ok\"");
  }
}
