package nl.kamergraaf.server;

import static java.util.Objects.requireNonNull;
import static nl.kamergraaf.server.SampleServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.query.SavedQuery;
import nl.kamergraaf.release.SampleReleases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs talk to: the described API, saved queries, searches and feeds. */
final class InterfacesTest extends OnSampleServer {
  private static final String DOCUMENT = SampleReleases.BASE + "id/document/ah-tk-20232024-9001";

  private OpenAPI api() throws IOException {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult read =
        new OpenAPIV3Parser().readContents(server.get("/openapi.json").body(), null, options);
    assertThat(read.getMessages()).isEmpty();
    assertThat(read.isOpenapi31()).isTrue();
    return read.getOpenAPI();
  }

  @Test
  void the_openapi_document_is_valid_and_describes_every_saved_query() throws IOException {
    OpenAPI api = api();
    assertThat(api.getPaths()).containsKeys("/sparql", "/doc/{type}/{key}", "/search", "/data/");
    for (SavedQuery query : SavedQueries.load().all()) {
      assertThat(operation(api, query.name()).getParameters())
          .extracting(Parameter::getName)
          .containsAll(query.parameters().stream().map(parameter -> parameter.name()).toList())
          .contains("format");
    }
  }

  private static Operation operation(OpenAPI api, String query) {
    return requireNonNull(api.getPaths().get("/queries/" + query)).getGet();
  }

  @Test
  void every_address_in_the_openapi_document_that_needs_nothing_is_answered() throws IOException {
    for (var path : api().getPaths().entrySet()) {
      if (!path.getKey().contains("{")) {
        assertThat(server.get(path.getKey(), "*/*").statusCode()).as(path.getKey()).isEqualTo(200);
      }
    }
  }

  @Test
  void every_saved_query_gives_every_result_format_that_the_openapi_document_promises()
      throws IOException {
    Operation operation = operation(api(), "who-asked-about");
    Set<String> types = requireNonNull(operation.getResponses().get("200")).getContent().keySet();
    assertThat(types).hasSize(5);
    for (String type : types) {
      HttpResponse<String> response = server.get("/queries/who-asked-about", type);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "content-type")).startsWith(type);
    }
    Schema<?> format =
        operation.getParameters().stream()
            .filter(parameter -> parameter.getName().equals("format"))
            .findFirst()
            .orElseThrow()
            .getSchema();
    for (Object name : format.getEnum()) {
      assertThat(server.get("/queries/who-asked-about?format=" + name).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_saved_query_runs_with_the_values_in_its_address() throws IOException {
    String path = "/queries/who-asked-about?format=csv&words=";
    assertThat(server.get(path + "Scanfabriek").body()).contains("De Jong-Ündal");
    assertThat(server.get(path + "nothing-of-the-kind").body()).doesNotContain("De Jong-Ündal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          who-asked-about?word=x             | heeft geen parameter 'word'
          who-asked-about?format=docx        | 'docx'
          documents-by-kind?page=2           | heeft geen parameter 'page'
          """)
  void a_wrong_parameter_is_a_400_that_says_which(String query, String said) throws IOException {
    for (String accept : List.of("application/json", "text/html", "text/csv")) {
      HttpResponse<String> response = server.get("/queries/" + query, accept);
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(Parser.unescapeEntities(response.body(), false)).contains(said);
    }
  }

  @Test
  void a_value_of_the_wrong_type_is_a_400_that_says_what_is_wanted() throws IOException {
    SavedQuery query =
        SavedQueries.load().all().stream()
            .filter(q -> q.parameters().stream().anyMatch(InterfacesTest::isTyped))
            .findFirst()
            .orElseThrow();
    String name =
        query.parameters().stream()
            .filter(InterfacesTest::isTyped)
            .findFirst()
            .orElseThrow()
            .name();
    HttpResponse<String> response =
        server.get("/queries/" + query.name() + "?" + name + "=nonsense%20%22", "application/json");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(header(response, "content-type")).startsWith("application/problem+json");
    assertThat(response.body()).contains(name, "is geen");
  }

  private static boolean isTyped(nl.kamergraaf.query.Parameter parameter) {
    return parameter.type() != nl.kamergraaf.query.Parameter.Type.TEXT;
  }

  @Test
  void a_result_format_that_there_is_not_is_not_acceptable() throws IOException {
    assertThat(server.get("/queries/who-asked-about", "image/png").statusCode()).isEqualTo(406);
    assertThat(server.get("/search?q=a", "image/png").statusCode()).isEqualTo(406);
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/json",
    "jsonld, application/ld+json",
    "csv, text/csv",
    "atom, application/atom+xml",
    "html, text/html"
  })
  void a_search_can_be_had_in_any_format_by_header_parameter_or_suffix(String name, String type)
      throws IOException {
    String byHeader = server.get("/search?q=scanners&lang=nl", type).body();
    for (String path :
        List.of("/search?q=scanners&lang=nl&format=" + name, "/search." + name + "?q=scanners")) {
      HttpResponse<String> response = server.get(path);
      assertThat(header(response, "content-type")).startsWith(type);
      assertThat(response.body()).contains("9001");
    }
    assertThat(byHeader).contains("9001");
    assertThat(server.get("/search?q=a&format=nope").statusCode()).isEqualTo(404);
  }

  @Test
  void the_table_of_a_search_has_a_row_for_each_question_with_what_came_of_it() throws IOException {
    List<String> lines = server.get("/search.csv?q=&type=document").body().lines().toList();
    assertThat(lines.get(0)).isEqualTo("iri,type,label,date,snippet");
    assertThat(lines).anyMatch(line -> line.startsWith(DOCUMENT + ",document,"));
    assertThat(lines).as("a question, its notice and its answer are one").hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "since=2024-02&until=2024-02, 1",
    "since=2024-02-08, 0",
    "until=2023, 0",
    "since=no+date, 1"
  })
  void a_search_is_narrowed_by_dates(String dates, int found) throws IOException {
    JsonNode answer =
        new ObjectMapper()
            .readTree(server.get("/search.json?q=scanners&type=document&" + dates).body());
    assertThat(answer.path("total").asInt()).isEqualTo(found);
  }

  @Test
  void what_narrows_a_search_is_shown_and_can_be_let_go() throws IOException {
    Document page =
        Jsoup.parse(server.get("/search?q=scanners&type=document&since=2024&lang=en").body());
    assertThat(page.select("a.chosen")).hasSize(2);
    assertThat(page.select("a.chosen").eachAttr("href"))
        .anyMatch(href -> href.contains("since=2024") && !href.contains("type="))
        .anyMatch(href -> href.contains("type=document") && !href.contains("since="));
  }

  @Test
  void a_hit_says_in_which_question_or_answer_the_words_stand_and_leads_there() throws IOException {
    JsonNode hit =
        new ObjectMapper()
            .readTree(server.get("/search.json?q=scanners&type=document").body())
            .path("results")
            .path(0);
    assertThat(hit.path("passage").asText()).startsWith(DOCUMENT + "/question/");
    Element place =
        Jsoup.parse(server.get("/search?q=scanners&type=document").body()).expectFirst("a.place");
    String anchor = place.attr("href").replaceFirst(".*#", "");
    assertThat(Jsoup.parse(server.get(place.attr("href")).body()).getElementById(anchor))
        .isNotNull();
  }

  private Document xml(String path) throws IOException {
    return Jsoup.parse(server.get(path).body(), "", Parser.xmlParser());
  }

  @Test
  void the_feed_lists_the_latest_documents_first_with_what_atom_demands() throws IOException {
    Document feed = xml("/search.atom?q=");
    for (String name : List.of("id", "title", "updated", "author name", "link[rel=self]")) {
      assertThat(feed.select("feed > " + name.replace(" ", " > "))).as(name).hasSize(1);
    }
    List<String> dates = feed.select("entry > updated").eachText();
    assertThat(dates).first().isEqualTo("2024-04-17T00:00:00Z");
    Element entry = xml("/feeds/documents.atom").expectFirst("entry");
    assertThat(entry.select("updated").text()).as("of the answer").startsWith("2024-04-17");
    assertThat(entry.select("id").text()).startsWith(SampleReleases.BASE + "id/document/");
    assertThat(entry.select("title").text()).isNotBlank();
    String page = entry.expectFirst("link[type=text/html]").attr("href");
    assertThat(page).startsWith("http://localhost:");
  }

  @Test
  void a_feed_in_pages_leads_from_each_to_the_next_and_through_all_of_them() throws IOException {
    Set<String> ids = new HashSet<>();
    String next = "/search.atom?q=&page=1";
    int pages = 0;
    while (!next.isEmpty()) {
      Document page = xml(next);
      ids.addAll(page.select("entry > id").eachText());
      assertThat(page.select("link[rel=first], link[rel=last]")).hasSize(2);
      next = page.select("link[rel=next]").attr("href").replaceFirst("^http://[^/]+", "");
      pages++;
    }
    int total =
        Integer.parseInt(
            xml("/search.atom?q=").selectXpath("//*[name()='os:totalResults']").text());
    assertThat(ids).hasSize(total);
    assertThat(pages).isEqualTo((total + 19) / 20);
  }

  @Test
  void browsers_find_how_to_search_and_get_suggestions_as_they_want_them() throws IOException {
    Document description = xml("/opensearch.xml");
    assertThat(description.select("Url").eachAttr("type"))
        .contains("text/html", "application/atom+xml", "application/x-suggestions+json");
    String template =
        description.expectFirst("Url[type=application/x-suggestions+json]").attr("template");
    String path = template.replaceFirst("^http://[^/]+", "").replace("{searchTerms}", "Scanf");
    JsonNode offers = new ObjectMapper().readTree(server.get(path).body());
    assertThat(offers).hasSize(4);
    assertThat(offers.get(0).asText()).isEqualTo("Scanf");
    assertThat(offers.get(1).get(0).asText()).isEqualTo("Scanfabriek");
    assertThat(offers.get(3).get(0).asText()).endsWith("/doc/organisation/scanfabriek");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/html", "text/turtle", "application/ld+json", "application/problem+json"})
  void what_is_not_there_is_told_in_the_format_asked_for_with_where_to_search(String type)
      throws IOException {
    HttpResponse<String> response = server.get("/doc/person/nobody", type);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(header(response, "content-type")).startsWith(type);
    assertThat(response.body()).contains("/search");
  }
}
