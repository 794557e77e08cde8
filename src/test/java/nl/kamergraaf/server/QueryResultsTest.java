package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kamergraaf.server.SampleServer.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.query.SavedQueries;
import nl.kamergraaf.query.SavedQuery;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The results of queries as people read them: what is named can be clicked. */
final class QueryResultsTest extends OnSampleServer {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final String QUERY =
      "/sparql?query="
          + URLEncoder.encode(
              """
              PREFIX kg: <https://w3id.org/kamergraaf/def#>
              SELECT ?organisation WHERE { ?organisation a kg:Organisation } LIMIT 3
              """,
              UTF_8);

  private Document page(String path) throws IOException {
    HttpResponse<String> answer = server.get(path, BROWSER);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith("text/html");
    return Jsoup.parse(answer.body());
  }

  @Test
  void no_saved_query_shows_the_address_of_a_thing_where_it_has_a_name() throws IOException {
    List<String> bare = new ArrayList<>();
    for (SavedQuery query : SavedQueries.load().all()) {
      Document page = page("/queries/" + query.name());
      for (Element cell : page.select("main td, main th")) {
        if (cell.text().endsWith("Iri") || cell.text().contains("w3id.org/kamergraaf/id/")) {
          bare.add(query.name() + ": " + cell.text());
        }
      }
    }
    assertThat(bare).isEmpty();
  }

  @Test
  void names_of_members_groups_offices_and_things_are_links() throws IOException {
    Document asked = page("/queries/who-asked-about?words=Scanfabriek");
    assertThat(asked.select("main td a[href^=/doc/person/]")).isNotEmpty();
    assertThat(asked.select("main td a[href^=/doc/group/]")).isNotEmpty();
    assertThat(asked.select("main td a[href^=/doc/document/]")).isNotEmpty();
    assertThat(page("/queries/questions-by-office").select("main td a[href^=/doc/office/]"))
        .isNotEmpty();
    Document countries = page("/queries/countries?lang=en");
    assertThat(countries.select("main thead th")).hasSize(2);
    assertThat(countries.select("main td a[href^=/doc/country/]").eachText()).contains("Belgium");
  }

  @Test
  void data_keep_the_name_and_the_address_of_what_is_named() throws IOException {
    String rows = server.get("/queries/questions-by-office?format=csv").body();
    assertThat(rows).startsWith("office,documents,questions,officeIri").contains("/id/office/");
  }

  @Test
  void a_browser_that_asks_the_endpoint_gets_a_page_with_labels_and_links() throws IOException {
    assertThat(page(QUERY).select("main td a[href^=/doc/organisation/]")).hasSize(1);
  }

  @Test
  void a_program_that_asks_the_endpoint_gets_data() throws IOException {
    for (String accept : List.of("*/*", "", "application/sparql-results+json", "text/csv")) {
      HttpResponse<String> answer = server.get(QUERY, accept);
      assertThat(header(answer, "Content-Type")).as(accept).doesNotContain("html");
    }
    HttpResponse<String> csv = server.get(QUERY + "&format=csv", BROWSER);
    assertThat(header(csv, "Content-Type")).startsWith("text/csv");
  }
}
