package nl.kamergraaf.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamergraaf.release.SampleReleases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What readers of feeds and calendars are told. */
final class FeedsTest extends OnSampleServer {

  @Test
  void what_is_new_is_listed_as_atom_and_as_json_feed_alike() throws IOException {
    HttpResponse<String> atom = server.get("/feeds/new.atom");
    assertThat(SampleServer.header(atom, "Content-Type")).contains("application/atom+xml");
    HttpResponse<String> json = server.get("/feeds/new.json");
    assertThat(SampleServer.header(json, "Content-Type")).contains("application/feed+json");
    JsonNode feed = new ObjectMapper().readTree(json.body());
    assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("items")).isNotEmpty();
    for (JsonNode item : feed.path("items")) {
      assertThat(item.path("id").asText()).startsWith(SampleReleases.BASE + "id/document/");
      assertThat(atom.body())
          .contains("<id>" + item.path("id").asText() + "</id>")
          .contains("<updated>" + item.path("date_published").asText() + "</updated>");
    }
  }

  @Test
  void the_calendar_of_promises_keeps_to_its_standard() throws IOException {
    HttpResponse<String> calendar = server.get("/feeds/commitments.ics");
    assertThat(SampleServer.header(calendar, "Content-Type")).startsWith("text/calendar");
    assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.body().split("\r\n", -1))
        .allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(Pattern.compile("BEGIN:VEVENT\r\n").matcher(calendar.body()).results().count())
        .isEqualTo(
            Pattern.compile("DTSTART;VALUE=DATE:\\d{8}\r\n")
                .matcher(calendar.body())
                .results()
                .count());
  }

  @Test
  void without_a_folder_of_alerts_none_are_offered() throws IOException {
    assertThat(server.get("/alerts").statusCode()).isEqualTo(404);
    assertThat(server.get("/alerts/confirm?s=a.b").statusCode()).isEqualTo(404);
  }

  @Test
  void a_page_names_its_feeds_and_they_list_what_it_is_about() throws IOException {
    for (String page :
        List.of("/doc/organisation/scanfabriek", "/doc/group/vlp", "/search?q=scanner")) {
      Document html = Jsoup.parse(server.get(page).body());
      for (String type : List.of("application/atom+xml", "application/feed+json")) {
        String href =
            html.select("link[rel=alternate][title][type=" + type + "]")
                .eachAttr("href")
                .getFirst();
        assertThat(html.select(".follow a").eachAttr("href")).as(page).contains(href);
        HttpResponse<String> feed = server.get(href);
        assertThat(SampleServer.header(feed, "Content-Type")).isEqualTo(type);
        assertThat(feed.body()).as(href).contains("scanner");
      }
    }
  }

  @Test
  void the_feed_of_a_case_lists_its_documents_the_latest_first() throws IOException {
    HttpResponse<String> feed = server.get("/doc/document/ah-tk-20232024-9001.feed");
    JsonNode items = new ObjectMapper().readTree(feed.body()).path("items");
    assertThat(items)
        .extracting(item -> item.path("id").asText())
        .first()
        .isEqualTo(SampleReleases.BASE + "id/document/ah-tk-20232024-9001");
    assertThat(items)
        .extracting(item -> item.path("date_published").asText())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void of_what_nothing_can_be_new_there_is_no_feed() throws IOException {
    assertThat(server.get("/doc/country/nowhere.atom").statusCode()).isEqualTo(404);
  }
}
