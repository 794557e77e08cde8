package nl.kamergraaf.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.release.SampleReleases;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address that we name leads somewhere, in each format that we have. */
final class AddressesTest extends OnSampleServer {
  private static final String DOCUMENT = "/doc/document/ah-tk-20232024-9001";
  private static final String FRAMED = "http://www.w3.org/ns/json-ld#framed";

  /** A Link header as RFC 8288 has it: nothing but links with quoted parameters. */
  private static final Pattern LINKS =
      Pattern.compile(
          "(?:(?:, )?<[!-;=?-~]+>(?:; (?:rel|type)=\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"){1,2})+");

  @ParameterizedTest
  @ValueSource(strings = {"", ".ttl", ".json", ".nq", "/question/1"})
  void every_value_in_a_link_header_is_quoted(String suffix) throws IOException {
    String links = SampleServer.header(server.get(DOCUMENT + suffix, "text/html"), "link");
    assertThat(links).matches(LINKS);
  }

  @Test
  void a_media_type_with_a_parameter_is_one_quoted_value() throws IOException {
    assertThat(SampleServer.header(server.get(DOCUMENT, "text/html"), "link"))
        .contains("; type=\"application/ld+json; profile=\\\"" + FRAMED + "\\\"\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {".ttl", ".jsonld", ".json", ".html", ""})
  void the_next_and_previous_page_stay_in_the_format_and_language(String suffix)
      throws IOException {
    String path = DOCUMENT + suffix;
    HttpResponse<String> answer = server.get(path + "?lang=en&page=2", "text/html");
    Matcher before = Pattern.compile("<([^>]+)>; rel=\"prev\"").matcher(header(answer, "link"));
    assertThat(before.find()).isTrue();
    assertThat(before.group(1)).isEqualTo(path + "?lang=en&page=1");
  }

  @ParameterizedTest
  @CsvSource({
    "/search/?q=scan, /search?q=scan",
    "/about/, /about",
    "/limits/, /limits",
    "/def/, /def",
    "/sparql/, /sparql",
    "/doc/document/ah-tk-20232024-9001/, /doc/document/ah-tk-20232024-9001",
    "/id/document/ah-tk-20232024-9001/, /id/document/ah-tk-20232024-9001",
    "/queries/who-asked-about/, /queries/who-asked-about",
    "/queries, /queries/",
    "/data, /data/"
  })
  void one_slash_too_many_or_too_few_leads_to_the_address(String asked, String meant)
      throws IOException {
    HttpResponse<String> answer = server.get(asked, "text/html");
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(header(answer, "location")).isEqualTo(meant);
    assertThat(server.get(meant, "text/html").statusCode()).isIn(200, 303);
  }

  @ParameterizedTest
  @ValueSource(strings = {DOCUMENT, "/doc/organisation/scanfabriek", DOCUMENT + "/question/1"})
  void who_asks_for_json_gets_json(String path) throws IOException {
    for (String accept : new String[] {"application/json", "text/html;q=0.5, application/json"}) {
      HttpResponse<String> answer = server.get(path, accept);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(header(answer, "content-type")).isEqualTo("application/json");
      assertThat(header(answer, "vary")).contains("Accept");
      JsonNode json = new ObjectMapper().readTree(answer.body());
      assertThat(json.has("@context")).isTrue();
    }
  }

  @Test
  void who_asks_for_json_of_a_saved_query_gets_its_rows() throws IOException {
    HttpResponse<String> answer = server.get("/queries/documents-by-kind", "application/json");
    assertThat(new ObjectMapper().readTree(answer.body()).at("/results/bindings").isArray())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/ld+json; profile=\"http://www.w3.org/ns/json-ld#framed\" | true",
        "application/ld+json;q=0.9;profile=\"urn:a,b http://www.w3.org/ns/json-ld#framed\","
            + " */*;q=0.1 | true",
        "application/ld+json;q=0.2;profile=\"http://www.w3.org/ns/json-ld#framed\", text/html |"
            + " false",
        "application/ld+json; profile=\"http://www.w3.org/ns/json-ld#compacted\" | false",
        "application/ld+json | false"
      })
  void the_framed_form_is_sent_to_who_asks_for_its_profile(String accept, boolean isFramed)
      throws IOException {
    HttpResponse<String> answer = server.get(DOCUMENT, accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type").contains(FRAMED)).isEqualTo(isFramed);
  }

  @Test
  void quads_can_be_had_of_every_thing() throws IOException {
    for (HttpResponse<String> answer :
        List.of(server.get(DOCUMENT, "application/n-quads"), server.get(DOCUMENT + ".nq"))) {
      assertThat(header(answer, "content-type")).isEqualTo("application/n-quads");
      assertThat(RDFParser.fromString(answer.body(), Lang.NQUADS).toDatasetGraph().isEmpty())
          .isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/graph/register, text/turtle, /data/kamergraaf-register.ttl.gz",
    "/graph/register, application/n-quads, /data/kamergraaf-register.nq.gz",
    "/graph/register, text/html, /data/",
    "/graph/register, application/ld+json, /data/kamergraaf-register.jsonld.gz",
    "/graph/ontology, text/turtle, /def",
    "/graph/document/ah-tk-20232024-9001, text/turtle, /doc/document/ah-tk-20232024-9001"
  })
  void the_name_of_a_graph_leads_to_what_holds_it(String graph, String accept, String place)
      throws IOException {
    HttpResponse<String> answer = server.get(graph, accept);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "location")).isEqualTo(place);
    assertThat(server.get(place, accept.startsWith("text") ? accept : "*/*").statusCode())
        .isEqualTo(200);
  }

  @Test
  void there_is_no_graph_of_any_name() throws IOException {
    assertThat(server.get("/graph/nothing").statusCode()).isEqualTo(404);
    assertThat(server.get("/graph/../manifest").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"document", "person", "topic", "case"})
  void each_frame_is_where_programs_look_for_it(String frame) throws IOException {
    HttpResponse<String> answer = server.get("/def/frames/" + frame + ".jsonld");
    assertThat(header(answer, "content-type")).startsWith("application/ld+json");
    assertThat(new ObjectMapper().readTree(answer.body()).isObject()).isTrue();
  }

  @Test
  void browsers_find_an_icon_without_being_told_where() throws IOException {
    HttpResponse<byte[]> icon = server.bytes(server.request("/favicon.ico"));
    assertThat(icon.statusCode()).isEqualTo(200);
    assertThat(icon.body()).startsWith(0, 0, 1, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/query?query=SELECT | niet te lezen | cannot be read",
        "/query?query=CLEAR%20ALL | geen wijzigingen | takes no updates",
        "/query?query=SELECT%20*%20%7BSERVICE%20%3Curn:x%3E%20%7B%7D%7D | niet te gebruiken | not"
            + " available",
        "/queries/who-asked-about?nothing=1 | heeft geen parameter | has no parameter",
        "/nowhere | Niet gevonden | Not found"
      })
  void what_went_wrong_is_told_in_the_language_of_the_page(
      String path, String dutch, String english) throws IOException {
    String sign = path.contains("?") ? "&" : "?";
    assertThat(text(path + sign + "lang=nl")).contains(dutch).doesNotContain(english);
    assertThat(text(path + sign + "lang=en")).contains(english).doesNotContain(dutch);
  }

  private String text(String path) throws IOException {
    return Jsoup.parse(server.get(path, "text/html").body()).text();
  }

  @Test
  void the_version_of_the_ontology_that_is_served_has_its_own_address() throws IOException {
    String turtle = server.get("/def.ttl").body();
    Matcher version = Pattern.compile(SampleReleases.BASE + "(def/[0-9.]+[0-9])").matcher(turtle);
    assertThat(version.find()).isTrue();
    assertThat(server.get("/" + version.group(1), "text/turtle").body()).isEqualTo(turtle);
    assertThat(server.get("/" + version.group(1) + ".ttl").body()).isEqualTo(turtle);
    assertThat(server.get("/def/99.0.0").statusCode()).isEqualTo(404);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return SampleServer.header(answer, name);
  }

  @Test
  void search_engines_are_told_who_asked_who_answered_and_how_many_answers_there_are()
      throws IOException {
    JsonNode page = described(DOCUMENT);
    JsonNode question = page.at("/mainEntity/0");
    assertThat(question.get("answerCount").asInt()).isEqualTo(1);
    assertThat(question.at("/author/0/name").asText()).isNotEmpty();
    assertThat(question.at("/acceptedAnswer/author/0/name").asText()).isEqualTo("Voorbeeldsma");
    assertThat(described("/data/").at("/creator/name").asText()).isEqualTo("Kamergraaf");
  }

  private JsonNode described(String path) throws IOException {
    String json =
        Jsoup.parse(server.get(path, "text/html").body())
            .expectFirst("script[type=application/ld+json]")
            .data();
    return new ObjectMapper().readTree(json);
  }
}
